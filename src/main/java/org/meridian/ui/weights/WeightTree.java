package org.meridian.ui.weights;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** The tree of the index as sliders whose siblings always total 100 %. */
final class WeightTree extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;

  /** By their nodes; only of those that were in sight. */
  private final SortedMap<Integer, WeightRow> rows = new TreeMap<>();

  private final Set<String> unfolded = new HashSet<>();
  private final WeightMenus menus;
  private final NodeWords words;
  private IndexStructure structure;
  private Exploration shown;
  private Map<Integer, SliderMarks> ticks = Map.of();

  /**
   * @param explorer whose scenario is weighed
   * @param messages words
   * @param background looks for the places where the order tips
   */
  WeightTree(Explorer explorer, LiveMessages messages, Background background) {
    this.explorer = explorer;
    this.messages = messages;
    menus = new WeightMenus(explorer, messages);
    words = new NodeWords(messages);
    getStyleClass().add("weight-tree");
    explorer.dataset().subscribe(this::open);
    explorer.dark().subscribe(dark -> build(explorer.dataset().get()));
    explorer.scenario().subscribe(now -> follow());
    explorer.result().subscribe(now -> follow());
    new TickMarks(explorer, background, this::mark);
  }

  private void open(Dataset opened) {
    ticks = Map.of();
    build(opened);
  }

  private void build(Dataset opened) {
    rows.clear();
    getChildren().clear();
    structure = opened == null ? null : opened.structure();
    if (structure == null) {
      return;
    }
    unfold();
  }

  private void mark(TickMarks.Found found) {
    if (Exploration.isOf(explorer.state().get(), found.of())) {
      ticks = found.ticks();
      mark();
    }
  }

  private void mark() {
    rows.forEach((node, row) -> row.mark(ticks.getOrDefault(node, SliderMarks.NONE)));
  }

  private WeightRow row(int node) {
    IndexNode shown = structure.node(node);
    WeightRow row =
        new WeightRow(
            shown,
            structure.depth(node),
            ToolkitColour.of(
                DimensionColours.of(structure, node, MapTheme.of(explorer.dark().get()))),
            messages,
            tick -> new TickWords(messages).of(explorer.dataset().get(), tick),
            percent -> explorer.preview(now -> weighed(now, shown.id(), percent)),
            percent ->
                explorer.commit("weights.step.weight", now -> weighed(now, shown.id(), percent)));
    row.lock().setOnAction(event -> lock(shown.id(), row.lock().isSelected()));
    row.setOnContextMenuRequested(
        event -> {
          menus.forNode(structure, node).show(row, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    return row;
  }

  private void fold(int node, WeightRow row) {
    IndexNode shown = structure.node(node);
    row.fold().setSelected(unfolded.contains(shown.id()));
    row.fold()
        .selectedProperty()
        .subscribe(
            (was, open) -> {
              if (open) {
                unfolded.add(shown.id());
              } else {
                unfolded.remove(shown.id());
              }
              unfold();
            });
  }

  /** Shows a row only while everything above it is unfolded; it is made when it is first seen. */
  private void unfold() {
    int before = rows.size();
    for (int node = 1; node < structure.size(); node++) {
      boolean isSeen = isSeen(node);
      WeightRow row = isSeen ? rows.computeIfAbsent(node, this::foldable) : rows.get(node);
      if (row != null) {
        row.setVisible(isSeen);
        row.setManaged(isSeen);
      }
    }
    if (rows.size() > before) {
      getChildren().setAll(rows.values());
      mark();
      refresh();
    }
  }

  private boolean isSeen(int node) {
    boolean isSeen = true;
    for (int at = structure.parent(node); at > 0; at = structure.parent(at)) {
      isSeen &= unfolded.contains(structure.node(at).id());
    }
    return isSeen;
  }

  private WeightRow foldable(int node) {
    WeightRow row = row(node);
    fold(node, row);
    return row;
  }

  private static Scenario locked(Scenario now, String node, boolean locked) {
    Set<String> nodes = new HashSet<>(now.lockedNodes());
    if (locked) {
      nodes.add(node);
    } else {
      nodes.remove(node);
    }
    return now.withLockedNodes(nodes);
  }

  private void lock(String node, boolean locked) {
    explorer.commit(
        locked ? "weights.step.lock" : "weights.step.unlock", now -> locked(now, node, locked));
  }

  private Scenario weighed(Scenario now, String node, double percent) {
    return now.withSettings(
        now.settings()
            .withWeights(
                WeightEdit.edit(
                    structure, now.settings().weights(), now.lockedNodes(), node, percent)));
  }

  /** Scenario and result may change in one step, which is shown once. */
  private void follow() {
    if (explorer.state().get() != shown) {
      refresh();
    }
  }

  private void refresh() {
    shown = explorer.state().get();
    if (structure == null) {
      return;
    }
    Scenario now = shown.scenario();
    IndexResult result = shown.result().cities();
    rows.forEach(
        (node, row) -> {
          double percent =
              WeightEdit.percentage(structure, now.settings().weights(), structure.node(node).id());
          boolean idle = percent == 0 || !result.takesPart(node);
          row.show(
              percent,
              now.lockedNodes().contains(structure.node(node).id()),
              () -> words.of(explorer.dataset().get(), node, percent, result),
              idle);
        });
  }
}
