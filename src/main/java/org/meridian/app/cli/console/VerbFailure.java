package org.meridian.app.cli.console;

/** The data or the work failed; the message says to the user what and what to do. */
public final class VerbFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  public VerbFailure(String message) {
    super(message);
  }

  public VerbFailure(String message, Exception cause) {
    super(message, cause);
  }
}
