package org.meridian.ui.background;

import javafx.application.Platform;

/** Starts and stops the toolkit where no application class does. */
public final class Toolkit {

  private Toolkit() {}

  /** Starts the toolkit, and runs a task on its thread. */
  public static void start(Runnable first) {
    Platform.startup(first);
  }

  /** Stops the toolkit; it cannot be started again. */
  public static void stop() {
    Platform.exit();
  }
}
