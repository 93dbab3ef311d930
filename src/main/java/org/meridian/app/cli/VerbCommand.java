package org.meridian.app.cli;

/** What the program does without a window, by its name on the command line. */
abstract class VerbCommand extends UsageCheck implements Runnable {

  private final VerbOutput console;

  VerbCommand(VerbOutput console) {
    this.console = console;
  }

  /** Where results and problems go. */
  final VerbOutput console() {
    return console;
  }
}
