package org.meridian.text;

/** The version of the program, as the build names it. */
public final class ProgramVersion {

  /** As it is written. */
  public static final String TEXT = "0.1.0";

  private ProgramVersion() {}
}
