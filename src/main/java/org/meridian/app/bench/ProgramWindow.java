package org.meridian.app.bench;

import java.util.concurrent.CompletableFuture;
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

/** The program's whole window, with a watch on when a change is seen everywhere in it. */
final class ProgramWindow {

  private final DesktopWindow window;
  private final Scene scene;

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

  /**
   * Changes the scenario as a slider does.
   *
   * @return milliseconds until a pulse has laid out ranking and tables with the new scores and the
   *     map has all links of them
   */
  double change(UnaryOperator<Scenario> change) {
    CompletableFuture<Double> answer = new CompletableFuture<>();
    UiThread.run(() -> new Watch(change, answer).start());
    return answer.join();
  }

  /** Begins when the window is at rest; keeps pulses coming until it is seen again. */
  private final class Watch extends AnimationTimer {

    private final UnaryOperator<Scenario> change;
    private final CompletableFuture<Double> answer;
    private final Runnable laidOut = this::look;
    private ScenarioResult before;
    private long whole;
    private long began;
    private double millis = Double.NaN;

    Watch(UnaryOperator<Scenario> change, CompletableFuture<Double> answer) {
      this.change = change;
      this.answer = answer;
    }

    private boolean isAtRest() {
      return window.explorer().result().get() != null
          && !window.explorer().busy().get()
          && window.map().isSettled();
    }

    private void look() {
      boolean seen =
          window.explorer().result().get() != before && window.map().times().get().whole() != whole;
      if (seen && Double.isNaN(millis)) {
        millis = (System.nanoTime() - began) / 1e6;
      }
    }

    @Override
    public void handle(long now) {
      if (before == null && isAtRest()) {
        before = window.explorer().result().get();
        whole = window.map().times().get().whole();
        scene.addPostLayoutPulseListener(laidOut);
        began = System.nanoTime();
        window.explorer().preview(change);
      } else if (!Double.isNaN(millis)) {
        stop();
        scene.removePostLayoutPulseListener(laidOut);
        answer.complete(millis);
      }
    }
  }
}
