package org.meridian.ui.clusters.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.clusters.parts.NameEditor;
import org.meridian.ui.text.LiveMessages;

/**
 * One of the three scores of a cluster: its measure, the node whose scores it aggregates, what it
 * weighs by, and its name.
 */
final class SlotRow extends VBox {

  private static final String STEP = "clusters.step.scores";

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final int slot;
  private final ChoiceRow<ClusterMeasure> measure;
  private final ChoiceRow<String> node;
  private final ChoiceRow<String> weight;
  private ScoreSlot shown;
  private Dataset dataset;

  /**
   * @param slot which of the three, from 0
   */
  SlotRow(LiveMessages messages, SettingsHand hand, int slot) {
    super(4);
    this.messages = messages;
    this.hand = hand;
    this.slot = slot;
    shown = ScoreSlot.USUAL.get(slot);
    measure = row("", "clusters.scores", this::word, this::choseMeasure);
    node =
        row(
            "-node",
            "clusters.score.node",
            id -> SlotOffer.node(id, dataset, messages),
            this::choseNode);
    weight =
        row(
            "-weight",
            "clusters.score.weight",
            by -> SlotOffer.weight(by, dataset, messages),
            this::choseWeight);
    measure.offer(List.of(ClusterMeasure.values()));
    measure.choose(shown.measure());
    measure.bare();
    node.stacked();
    weight.stacked();
    turn(false);
  }

  private <T> ChoiceRow<T> row(
      String part, String key, Function<T, String> word, Consumer<T> chosen) {
    return new ChoiceRow<>(messages, "clusters-score-" + (slot + 1) + part, key, word, chosen);
  }

  /** A measure, and for the one that is chosen the name that it was given. */
  private String word(ClusterMeasure each) {
    String usual = messages.get("clusters.score." + each.id());
    return shown.measure() == each && !shown.name().isBlank()
        ? messages.get("clusters.scores.named", messages.get(shown.name()), usual)
        : usual;
  }

  private void choseMeasure(ClusterMeasure chosen) {
    change(now -> now.withMeasure(chosen));
  }

  private void choseNode(String chosen) {
    change(now -> now.withNode(chosen));
  }

  private void choseWeight(String chosen) {
    change(now -> now.withWeight(chosen));
  }

  private void change(UnaryOperator<ScoreSlot> changed) {
    hand.change(
        STEP,
        now -> {
          List<ScoreSlot> slots = new ArrayList<>(now.slots());
          slots.set(slot, changed.apply(slots.get(slot)));
          return now.withSlots(slots);
        });
  }

  /** Offers the nodes and the weights of a dataset. */
  void offer(Dataset open) {
    dataset = open;
    node.offer(SlotOffer.nodes(open));
    weight.offer(SlotOffer.weights(open));
  }

  void translate() {
    measure.translate();
    node.translate();
    weight.translate();
    turn(false);
  }

  /** Shows what the score is made of now. */
  void show(ScoreSlot now) {
    boolean isRenamed = !now.name().equals(shown.name());
    shown = now;
    measure.choose(now.measure());
    if (isRenamed) {
      measure.translate();
    }
    node.choose(now.node());
    weight.choose(now.weightBy());
    set(node, now.measure().isOfScores());
    set(weight, now.measure() == ClusterMeasure.WEIGHTED_MEAN);
  }

  private static void set(Node row, boolean isShown) {
    row.setVisible(isShown);
    row.setManaged(isShown);
  }

  /** Turns to the field for a name, or back. */
  private void turn(boolean isRenaming) {
    getChildren().setAll(isRenaming ? editor() : line(), node, weight);
    set(node, shown.measure().isOfScores());
    set(weight, shown.measure() == ClusterMeasure.WEIGHTED_MEAN);
  }

  private Node line() {
    Button rename = new Button("\u270e");
    rename.setId("clusters-score-name-" + (slot + 1));
    rename.getStyleClass().addAll("small", "step-button");
    rename.setMinWidth(USE_PREF_SIZE);
    rename.setAccessibleText(messages.get("clusters.scores.rename"));
    rename.setTooltip(new Tooltip(messages.get("clusters.scores.rename")));
    rename.setOnAction(event -> turn(true));
    HBox line = new HBox(4, measure, rename);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(measure, Priority.ALWAYS);
    return line;
  }

  private Node editor() {
    return new NameEditor(
        messages,
        shown.name(),
        name -> {
          turn(false);
          change(now -> now.named(name));
        },
        () -> turn(false));
  }
}
