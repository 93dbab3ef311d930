package org.meridian.ui.background;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Starts and stops the toolkit where no application class does. */
public final class ToolkitStart {

  private ToolkitStart() {}

  /** Starts the toolkit, and runs a task on its thread. */
  public static void start(Runnable first) {
    Platform.startup(first);
  }

  /** Whether a graphics card draws; otherwise the processor does. On the JavaFX thread. */
  public static boolean usesGpu() {
    return Platform.isSupported(ConditionalFeature.SCENE3D);
  }

  /** Stops the toolkit; it cannot be started again. */
  public static void stop() {
    Platform.exit();
  }
}
