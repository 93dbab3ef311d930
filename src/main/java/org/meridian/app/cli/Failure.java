package org.meridian.app.cli;

/** The data or the work failed; the message says to the user what and what to do. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  Failure(String message) {
    super(message);
  }

  Failure(String message, Exception cause) {
    super(message, cause);
  }
}
