package org.meridian.app;

/** Starts the program: the desktop without arguments, a command line verb with them. */
public final class Main {

  private Main() {}

  /**
   * Starts.
   *
   * @param arguments a verb and its options, or nothing for the desktop
   */
  public static void main(String[] arguments) {
    System.out.println(System.getProperty("java.version"));
  }
}
