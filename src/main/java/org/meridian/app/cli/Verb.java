package org.meridian.app.cli;

/** What the program does without a window, by its name on the command line. */
abstract class Verb extends Usage implements Runnable {

  private final Console console;

  Verb(Console console) {
    this.console = console;
  }

  /** Where results and problems go. */
  final Console console() {
    return console;
  }
}
