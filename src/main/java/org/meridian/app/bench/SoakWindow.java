package org.meridian.app.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Tab;
import javafx.stage.Stage;
import org.meridian.app.desktop.WindowViews;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioHistory;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;

/** The program's whole window, used as a hand would, one thing after another. */
public final class SoakWindow {

  private static final int RESTING_PULSES = 2;
  private static final int LONG_REST = 6;
  private static final int PULSES_OF_A_DRAG = 5;
  private static final int SELECTED = 5;
  private static final double NEARLY_OPAQUE = 0.99;

  private final Stage stage;
  private final WindowViews views;
  private final Explorer explorer;

  private SoakWindow(Dataset first, int width, int height) {
    stage = new Stage();
    views = new WindowViews(stage, ShippedFigures.create(), first, width, height);
    explorer = views.window().explorer();
  }

  /** Shows a window; not on the JavaFX thread. */
  static SoakWindow open(int width, int height) {
    return open(read(0), width, height);
  }

  /** Shows a window with a dataset; not on the JavaFX thread. */
  public static SoakWindow open(Dataset first, int width, int height) {
    SoakWindow opened =
        CompletableFuture.supplyAsync(() -> new SoakWindow(first, width, height), UiThread.EXECUTOR)
            .join();
    opened.act(() -> {});
    return opened;
  }

  /** Each round reads the files again, so that a dataset that is kept too long shows. */
  private static Dataset read(int round) {
    var shipped = ShippedDatasets.list();
    return shipped.get(round % shipped.size()).open().value().orElseThrow();
  }

  /** Does one thing, as far as it goes. */
  public void take(SoakStep step, int round) {
    switch (step) {
      case DRAG -> drag(round);
      case LANGUAGE -> {
        act(() -> views.pose(Language.CHINESE, explorer.dark().get()));
        act(() -> views.pose(Language.ENGLISH, explorer.dark().get()));
      }
      case THEME -> {
        act(() -> views.pose(explorer.language().get(), true));
        act(() -> views.pose(explorer.language().get(), false));
      }
      case VIEW -> List.of("centre", "particulars").forEach(this::views);
      case DATASET -> {
        Dataset other = read(round + 1);
        act(() -> views.window().open(other));
      }
      case SELECTION -> select(round);
    }
  }

  /**
   * Goes back to where readings are taken: English and light, the first views in front, nothing
   * selected.
   *
   * @param datasets whether datasets were switched; then those that undo keeps are always the same
   */
  void home(boolean datasets) {
    act(() -> views.pose(Language.ENGLISH, false));
    act(() -> explorer.selection().clear());
    for (int kept = datasets ? ScenarioHistory.DATASETS : 0; kept > 0; kept--) {
      Dataset next = read(kept - 1);
      act(() -> views.window().open(next));
    }
    act(() -> views.tabs("centre").getSelectionModel().selectFirst());
    act(() -> views.tabs("particulars").getSelectionModel().selectFirst());
    rest();
  }

  /** Waits until nothing moves any more, studies in the background included. */
  public void rest() {
    act(() -> {}, () -> views.isAtRest() && views.window().isIdle(), LONG_REST);
  }

  /**
   * Draws the whole window again. The toolkit's table of textures lets go of those whose picture is
   * gone only when it is next asked for a texture, which a window at rest never does.
   */
  void redraw() {
    var root = stage.getScene().getRoot();
    act(() -> root.setOpacity(NEARLY_OPAQUE));
    act(() -> root.setOpacity(1));
    rest();
  }

  private void drag(int round) {
    String node = firstNode();
    for (int pulse = 0; pulse < PULSES_OF_A_DRAG; pulse++) {
      double weight = 1 + (round + pulse) % 7;
      act(() -> explorer.preview(weighed(node, weight)));
    }
    act(() -> explorer.commit("weights.step.weight", weighed(node, 1 + round % 7)));
  }

  private String firstNode() {
    var structure = explorer.dataset().get().structure();
    return structure.node(structure.children(0)[0]).id();
  }

  private static UnaryOperator<Scenario> weighed(String node, double weight) {
    return now -> {
      var settings = now.settings();
      return now.withSettings(settings.withWeights(settings.weights().with(node, weight)));
    };
  }

  private void views(String tabs) {
    for (Tab tab : views.tabs(tabs).getTabs().reversed()) {
      act(() -> views.tabs(tabs).getSelectionModel().select(tab));
    }
  }

  private void select(int round) {
    List<String> ids = explorer.dataset().get().cities().stream().map(city -> city.id()).toList();
    for (int city = 0; city < SELECTED; city++) {
      String id = ids.get((round * SELECTED + city) % ids.size());
      act(() -> explorer.selection().toggle(id));
    }
    act(() -> explorer.selection().clear());
  }

  /** Does something and waits until the window has followed. */
  private void act(Runnable action) {
    act(action, views::isAtRest, RESTING_PULSES);
  }

  private static void act(Runnable action, BooleanSupplier atRest, int pulses) {
    CompletableFuture<Void> rested = new CompletableFuture<>();
    UiThread.run(
        () -> {
          action.run();
          new Rest(atRest, pulses, rested).start();
        });
    rested.join();
  }

  /** Waits until nothing is computed or drawn any more. */
  private static final class Rest extends AnimationTimer {

    private final BooleanSupplier atRest;
    private final int pulses;
    private final CompletableFuture<Void> rested;
    private int resting;

    Rest(BooleanSupplier atRest, int pulses, CompletableFuture<Void> rested) {
      this.atRest = atRest;
      this.pulses = pulses;
      this.rested = rested;
    }

    @Override
    public void handle(long now) {
      resting = atRest.getAsBoolean() ? resting + 1 : 0;
      if (resting >= pulses) {
        stop();
        rested.complete(null);
      }
    }
  }
}
