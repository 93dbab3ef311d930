package org.meridian.ui.background;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** The JavaFX thread, as an executor. */
public final class UiThread {

  /**
   * Runs tasks on the JavaFX thread after what is queued there now: never within the caller, where
   * a fault of theirs could be lost.
   */
  public static final Executor EXECUTOR = UiThread::later;

  private UiThread() {}

  /** Whether the caller runs on the JavaFX thread. */
  public static boolean isCurrent() {
    return Platform.isFxApplicationThread();
  }

  /** Runs a task on the JavaFX thread: at once if the caller is on it, else soon. */
  public static void run(Runnable task) {
    if (isCurrent()) {
      task.run();
    } else {
      Platform.runLater(task);
    }
  }

  /** Runs a task on the JavaFX thread after what is queued there now. */
  public static void later(Runnable task) {
    Platform.runLater(task);
  }

  /** Ends the program once its windows are closed. */
  public static void exit() {
    Platform.exit();
  }
}
