package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterOrder;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.scores.ScoreWords;

/**
 * The ranking of cities, of clusters, or of both by one scale; those of clusters by any node of the
 * index and in any order.
 */
public final class ClusterRankingView extends VBox {

  private static final double BOX = 100;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final Node cities;
  private final ClusterRankingTable table;
  private final ChoiceRow<ClusterOrder> order;
  private final ChoiceRow<String> node;
  private final HBox choices;
  private final ReadOnlyObjectWrapper<ClusterRanking.Kind> kind =
      new ReadOnlyObjectWrapper<>(ClusterRanking.Kind.CITIES);
  private final Map<ClusterRanking.Kind, ToggleButton> buttons =
      new EnumMap<>(ClusterRanking.Kind.class);
  private BenchContent shown;

  /**
   * @param cities the ranking of cities alone
   */
  public ClusterRankingView(
      Explorer explorer, LiveMessages messages, ClusterBench bench, Node cities) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    this.cities = cities;
    table = new ClusterRankingTable(explorer, messages, bench);
    order =
        new ChoiceRow<>(
            messages, "clusters-order", "clusters.order", this::orderWord, this::choseOrder);
    node =
        new ChoiceRow<>(
            messages, "clusters-node", "clusters.order.of", this::nodeWord, this::choseNode);
    choices = new HBox(8, order.bare(), node.bare());
    choices.getChildren().forEach(box -> HBox.setHgrow(box, Priority.ALWAYS));
    order.setPrefWidth(BOX);
    node.setPrefWidth(BOX);
    choices.getStyleClass().add("cluster-order");
    choices.managedProperty().bind(choices.visibleProperty());
    getStyleClass().add("pane");
    StackPane pages = new StackPane(cities, table);
    pages.setMinSize(0, 0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    getChildren().setAll(bar(), choices, pages);
    ObservableValue<Boolean> seen =
        TabSight.of(this).flatMap(now -> kind.map(on -> now && on != ClusterRanking.Kind.CITIES));
    bench.seenWhile(seen);
    explorer.dataset().subscribe(this::offerNodes);
    bench.content().subscribe(this::show);
    kind.subscribe(now -> turn());
    messages.languageProperty().subscribe(language -> translate());
    bench.sight().any().subscribe(this::follow);
  }

  /** Clusters are ranked while they are looked at, until the user turns to something else. */
  private void follow(boolean onTop) {
    kind.set(onTop ? ClusterRanking.Kind.CLUSTERS : ClusterRanking.Kind.CITIES);
  }

  private HBox bar() {
    HBox bar = new HBox(4);
    bar.getStyleClass().add("segments");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMinHeight(USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    for (ClusterRanking.Kind each : ClusterRanking.Kind.values()) {
      ToggleButton button = new ToggleButton();
      String name = each.name().toLowerCase(Locale.ROOT);
      button.setId("rank-" + name);
      button.textProperty().bind(messages.bind("clusters.rank." + name));
      button.getStyleClass().add("segment");
      button.setToggleGroup(group);
      button.setOnAction(event -> choose(each));
      buttons.put(each, button);
      bar.getChildren().add(button);
    }
    return bar;
  }

  /** A click on the choice that holds would take its mark away, so the mark is set anew. */
  private void choose(ClusterRanking.Kind chosen) {
    kind.set(chosen);
    buttons.get(chosen).setSelected(true);
  }

  private String orderWord(ClusterOrder each) {
    List<ScoreSlot> slots = bench.isOpen() ? bench.settings().slots() : ScoreSlot.USUAL;
    return ScoreWords.order(each, slots, explorer.dataset().get()).in(messages);
  }

  private String nodeWord(String id) {
    Dataset dataset = explorer.dataset().get();
    if (dataset == null) {
      return id;
    }
    var structure = dataset.structure();
    return messages.get(structure.node(structure.position(id).orElse(0)).name());
  }

  private void choseOrder(ClusterOrder chosen) {
    bench.look(now -> now.withRank(now.rank().with(kind.get(), chosen)));
  }

  private void choseNode(String id) {
    bench.look(now -> now.withRank(now.rank().withNode(id)));
  }

  /** A node of one dataset's index means nothing in another's. */
  private void offerNodes(Dataset dataset) {
    if (dataset == null) {
      return;
    }
    List<String> ids = new ArrayList<>(List.of(""));
    dataset.structure().nodes().stream().skip(1).map(IndexNode::id).forEach(ids::add);
    if (!ids.contains(bench.look().get().rank().node())) {
      choseNode("");
    }
    node.offer(ids);
    node.choose(bench.look().get().rank().node());
  }

  private void translate() {
    order.translate();
    node.translate();
    turn();
  }

  private void show(BenchContent content) {
    if (content != null) {
      shown = content;
      turn();
    }
  }

  private void turn() {
    ClusterRanking.Kind now = kind.get();
    buttons.get(now).setSelected(true);
    boolean isCities = now == ClusterRanking.Kind.CITIES;
    cities.setVisible(isCities);
    table.setVisible(!isCities);
    choices.setVisible(!isCities);
    boolean isBoth = now == ClusterRanking.Kind.BOTH;
    order.offer(isBoth ? ClusterOrder.AMONG_CITIES : List.of(ClusterOrder.values()));
    order.choose(bench.look().get().rank().of(now));
    if (!isCities && shown != null) {
      table.show(shown, now);
    }
  }
}
