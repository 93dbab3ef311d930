package org.meridian.app.cli;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;

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
