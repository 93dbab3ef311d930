package org.meridian.ui.controls;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.filter.CityFilterList;
import org.meridian.ui.folds.FoldColumn;
import org.meridian.ui.folds.FoldMemory;
import org.meridian.ui.folds.FoldMemory.FoldPlace;
import org.meridian.ui.folds.PaneFold;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.weights.WeightFolds;
import org.meridian.view.clusters.ClusterWords;

/**
 * The pane at the left: weights, clusters, methods and the filter as folds, and at the foot why the
 * order or the clusters are as they are. Beside a view of clusters the folds stand otherwise than
 * beside the others, and both are remembered.
 */
public final class ControlPane extends VBox {

  private static final String CLUSTERS = "clusters";
  private static final String FILTER = "filter";
  private static final String BECAUSE = "because";

  private static final FoldPlace USUAL =
      new FoldPlace("usual", Set.of(WeightFolds.WEIGHTS, BECAUSE));
  private static final FoldPlace AT_CLUSTERS = new FoldPlace("clusters", Set.of(CLUSTERS, BECAUSE));

  private final Explorer explorer;
  private final LiveMessages messages;
  private final Background background;
  private final StringProperty becauseTitle = new SimpleStringProperty();

  /**
   * How clusters are found, as far as this pane shows it.
   *
   * @param inSight whether a view of clusters is on top
   * @param controls made at the first opening
   * @param foot says what comes of them; made when a view of clusters is first in sight
   */
  public record ClusterPart(
      ObservableValue<Boolean> inSight,
      Supplier<? extends Node> controls,
      Supplier<ClusterFoot> foot) {}

  /**
   * What is said of clusters below all folds.
   *
   * @param title says what it is about
   * @param words what is said
   */
  public record ClusterFoot(ObservableValue<String> title, Node words) {}

  /**
   * @param explorer whose scenario is shown and changed
   * @param messages words
   * @param background looks for tipping places and counts cities
   * @param settings remember what is open
   * @param clusters how they are found
   */
  public ControlPane(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      Settings settings,
      ClusterPart clusters) {
    this.explorer = explorer;
    this.messages = messages;
    this.background = background;
    WeightFolds index = new WeightFolds(explorer, messages, background);
    List<PaneFold> folds = List.of(index.weights(), clusters(clusters), index.methods(), filter());
    PaneFold because = new PaneFold(BECAUSE, becauseTitle, () -> foot(index, clusters));
    because.getStyleClass().add("because-fold");
    FoldColumn column = new FoldColumn(folds, index.warnings(), because);
    new FoldMemory(
        settings,
        List.of(folds.get(0), folds.get(1), folds.get(2), folds.get(3), because),
        clusters.inSight().map(seen -> seen ? AT_CLUSTERS : USUAL));
    VBox.setVgrow(column, Priority.ALWAYS);
    getStyleClass().add("pane");
    getChildren().add(column);
    setMinSize(0, 0);
  }

  private PaneFold clusters(ClusterPart part) {
    return new PaneFold(CLUSTERS, messages.bind("shell.tab.clusters"), part.controls())
        .whileShut(
            words(
                () -> {
                  ClusterSettings now = explorer.scenario().get().clusters();
                  return messages.get(
                      "clusters.shut",
                      ClusterWords.km(now.radiusKm()),
                      ClusterWords.km(now.minimum()));
                }));
  }

  private PaneFold filter() {
    return new PaneFold(
            FILTER,
            messages.bind("ranking.filter.title"),
            () -> new CityFilterList(explorer, messages, background).following())
        .whileShut(words(this::shown));
  }

  private String shown() {
    ScenarioResult result = explorer.result().get();
    int shown = 0;
    for (boolean each : result.shownCities()) {
      shown += each ? 1 : 0;
    }
    int all = result.dataset().cities().size();
    return shown == all
        ? messages.get("ranking.filter.all")
        : messages.get("ranking.count", Numbers.whole(shown), Numbers.whole(all));
  }

  /** Words about the result, anew with it and with the language. */
  private StringProperty words(Supplier<String> say) {
    StringProperty words = new SimpleStringProperty("");
    Runnable again =
        () -> {
          // Not while a hand moves a weight: nothing said here hangs on the scores under way.
          if (explorer.result().get() != null && !explorer.previewing().get()) {
            words.set(say.get());
          }
        };
    explorer.state().subscribe(now -> again.run());
    messages.languageProperty().subscribe(language -> again.run());
    return words;
  }

  /** Why the order is as it is; beside clusters, why they are. */
  private Node foot(WeightFolds index, ClusterPart clusters) {
    StackPane foot = new StackPane();
    Node order = index.because();
    clusters
        .inSight()
        .subscribe(
            seen -> {
              foot.getChildren().setAll(seen ? clusters.foot().get().words() : order);
              becauseTitle.bind(
                  seen ? clusters.foot().get().title() : messages.bind("weights.because.title"));
            });
    return foot;
  }
}
