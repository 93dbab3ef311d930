package org.meridian.app.cli;

/** The data or the work failed; the message says to the user what and what to do. */
final class VerbFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  VerbFailure(String message) {
    super(message);
  }

  VerbFailure(String message, Exception cause) {
    super(message, cause);
  }
}
