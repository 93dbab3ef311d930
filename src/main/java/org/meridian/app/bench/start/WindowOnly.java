package org.meridian.app.bench.start;

import org.meridian.app.desktop.DesktopProgram;

/** The program's window without the question whether there is a display. */
public final class WindowOnly {

  private WindowOnly() {}

  /** Opens the window. */
  public static void main(String[] arguments) {
    DesktopProgram.open(arguments);
  }
}
