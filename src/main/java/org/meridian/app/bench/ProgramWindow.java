package org.meridian.app.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.meridian.app.desktop.DesktopWindow;
import org.meridian.app.desktop.WindowViews;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.map.pane.MapTimes;

/** The program's whole window, with a watch on when a change is seen everywhere in it. */
final class ProgramWindow {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final DesktopWindow window;
  private final Scene scene;

  /**
   * What a change of a weight took in the whole window. Times to a picture end with a pulse, of
   * which there are 60 a second, so they come in steps of 16 ms; the time of the processor does
   * not.
   *
   * @param first milliseconds until a pulse has laid out ranking and tables with the new scores and
   *     the map has the strongest links of them
   * @param whole milliseconds until the map has all links; of a moved weight, the time until the
   *     hand counts as resting is in it
   * @param thread milliseconds of the processor that the JavaFX thread used until all was at rest
   */
  record WindowChange(double first, double whole, double thread) {}

  private ProgramWindow(Dataset dataset, int width, int height) {
    Stage stage = new Stage();
    window = new WindowViews(stage, ShippedFigures.create(), dataset, width, height).window();
    scene = stage.getScene();
  }

  /** Shows a window with a dataset; not on the JavaFX thread. */
  static ProgramWindow open(Dataset dataset, int width, int height) {
    return CompletableFuture.supplyAsync(
            () -> new ProgramWindow(dataset, width, height), UiThread.EXECUTOR)
        .join();
  }

  /** Moves a weight as a slider under the hand does; answers when the window is at rest. */
  WindowChange move(UnaryOperator<Scenario> change) {
    return after(() -> window.explorer().preview(change));
  }

  /** Sets a weight as a slider that is let go does; answers when the window is at rest. */
  WindowChange settle(UnaryOperator<Scenario> change) {
    return after(() -> window.explorer().commit("weights.step.weight", change));
  }

  /** Reads a dataset on a worker and opens it; answers when the window is at rest. */
  WindowChange open(Supplier<Dataset> read) {
    return after(
        () ->
            CompletableFuture.supplyAsync(read)
                .thenAcceptAsync(opened -> window.explorer().open(opened), UiThread.EXECUTOR));
  }

  private WindowChange after(Runnable change) {
    CompletableFuture<WindowChange> answer = new CompletableFuture<>();
    UiThread.run(() -> new SettlingTimer(change, answer).start());
    return answer.join();
  }

  /** Begins when the window is at rest; keeps pulses coming until it is at rest again. */
  private final class SettlingTimer extends AnimationTimer {

    private final Runnable change;
    private final CompletableFuture<WindowChange> answer;
    private final Runnable laidOut = this::look;
    private ScenarioResult before;
    private MapTimes drawn;
    private long began;
    private long processor;
    private double first = Double.NaN;
    private double whole = Double.NaN;

    SettlingTimer(Runnable change, CompletableFuture<WindowChange> answer) {
      this.change = change;
      this.answer = answer;
    }

    private boolean isAtRest() {
      return window.explorer().result().get() != null
          && !window.explorer().busy().get()
          && window.map().isSettled()
          && window.isIdle();
    }

    /** Looks after each layout at what is about to be painted. */
    private void look() {
      if (window.explorer().result().get() == before) {
        return;
      }
      MapTimes now = window.map().times().get();
      boolean isWhole = now.whole() != drawn.whole();
      if (Double.isNaN(first) && (isWhole || now.first() != drawn.first())) {
        first = millis(began, System.nanoTime());
      }
      if (Double.isNaN(whole) && isWhole) {
        whole = millis(began, System.nanoTime());
      }
    }

    private static double millis(long from, long to) {
      return (to - from) / 1e6;
    }

    @Override
    public void handle(long now) {
      if (before == null && isAtRest()) {
        begin();
      } else if (!Double.isNaN(whole) && isAtRest()) {
        stop();
        scene.removePostLayoutPulseListener(laidOut);
        double used = millis(processor, THREADS.getCurrentThreadCpuTime());
        answer.complete(new WindowChange(first, whole, used));
      }
    }

    private void begin() {
      before = window.explorer().result().get();
      drawn = window.map().times().get();
      scene.addPostLayoutPulseListener(laidOut);
      processor = THREADS.getCurrentThreadCpuTime();
      began = System.nanoTime();
      change.run();
    }
  }
}
