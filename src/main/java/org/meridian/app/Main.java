package org.meridian.app;

import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.Console;

/** Starts the program: the desktop without arguments, a command line verb with them. */
public final class Main {

  private Main() {}

  /**
   * Starts.
   *
   * @param arguments a verb and its options, or nothing for the desktop
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLineFace(Console.ofThisProcess()).run(arguments));
  }
}
