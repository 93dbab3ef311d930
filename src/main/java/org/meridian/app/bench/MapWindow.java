package org.meridian.app.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.Scenario;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapTimes;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.SceneTheme;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.options.MapOptions;

/** The map of the program in a shown window, with a watch on when its pictures come. */
final class MapWindow {

  private final Explorer explorer;
  private final MapChoices choices;
  private final MapView view;

  /**
   * Milliseconds from a change to the pictures that follow; NaN for one that did not come.
   *
   * @param preview the picture before, zoomed
   * @param first the strongest links
   * @param whole everything
   */
  record Reply(double preview, double first, double whole) {}

  private MapWindow(int width, int height) {
    Consumer<Throwable> failed =
        failure -> {
          throw new IllegalStateException("the map could not be drawn", failure);
        };
    Background background = new Background(2, failed);
    explorer = new Explorer(background.executor(), UiThread.EXECUTOR, failed);
    explorer.reducedMotion().set(true);
    choices = new MapChoices(new Settings(SettingsStore.forgetful()));
    FigureFactory figures = ShippedFigures.create();
    view =
        new MapView(
            explorer,
            new LiveMessages(explorer.language()),
            choices,
            figures.renderer(),
            figures.composer(),
            background);
    show(width, height);
  }

  private void show(int width, int height) {
    Stage stage = new Stage();
    Scene scene = new Scene(view, width, height);
    new SceneTheme(explorer, new SimpleBooleanProperty(true)).dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  /** Shows a window; not on the JavaFX thread. */
  static MapWindow open(int width, int height) {
    return ask(() -> new MapWindow(width, height));
  }

  private static <T> T ask(Supplier<T> question) {
    return CompletableFuture.supplyAsync(question, UiThread.EXECUTOR).join();
  }

  /** Opens a dataset. */
  Reply open(Dataset dataset) {
    return after(() -> explorer.open(dataset));
  }

  /** Changes what is seen. */
  Reply options(UnaryOperator<MapOptions> change) {
    return after(() -> choices.change(change));
  }

  /** Changes the scenario as a slider does. */
  Reply scenario(UnaryOperator<Scenario> change) {
    return after(() -> explorer.preview(change));
  }

  /** Zooms about the middle. */
  Reply zoom(double factor) {
    return after(() -> view.zoom(factor));
  }

  /** What is on the map. */
  MapScene scene() {
    return ask(view::exportScene);
  }

  private Reply after(Runnable change) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    UiThread.run(() -> new PictureTimer(reply).begin(change));
    return reply.join();
  }

  /** Notes when pictures come; ends with the pulse after the last one. */
  private final class PictureTimer extends AnimationTimer {

    private final CompletableFuture<Reply> reply;
    private final ChangeListener<MapTimes> listener = (times, before, now) -> note(before, now);
    private long began;
    private double preview = Double.NaN;
    private double first = Double.NaN;
    private double whole = Double.NaN;

    PictureTimer(CompletableFuture<Reply> reply) {
      this.reply = reply;
    }

    void begin(Runnable change) {
      view.times().addListener(listener);
      began = System.nanoTime();
      change.run();
      start();
    }

    private void note(MapTimes before, MapTimes now) {
      double millis = (System.nanoTime() - began) / 1e6;
      if (now.preview() != before.preview()) {
        preview = millis;
      }
      if (now.first() != before.first()) {
        first = millis;
      }
      if (now.whole() != before.whole()) {
        whole = millis;
      }
    }

    @Override
    public void handle(long now) {
      if (!Double.isNaN(whole) && view.isSettled()) {
        stop();
        view.times().removeListener(listener);
        reply.complete(new Reply(preview, first, whole));
      }
    }
  }
}
