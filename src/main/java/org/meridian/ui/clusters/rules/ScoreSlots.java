package org.meridian.ui.clusters.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.ui.clusters.parts.ChoiceRow;
import org.meridian.ui.clusters.parts.NameEditor;
import org.meridian.ui.text.LiveMessages;

/** What each of the three scores of a cluster is made of, and what it is called. */
final class ScoreSlots extends VBox {

  private static final String STEP = "clusters.step.scores";
  private static final int NONE = -1;

  private final LiveMessages messages;
  private final SettingsHand hand;
  private final VBox lines = new VBox(6);
  private final List<ChoiceRow<ClusterMeasure>> boxes = new ArrayList<>();
  private List<ScoreSlot> shown = ScoreSlot.USUAL;
  private int renamed = NONE;

  ScoreSlots(LiveMessages messages, SettingsHand hand) {
    super(6);
    this.messages = messages;
    this.hand = hand;
    Label caption = new Label();
    caption.textProperty().bind(messages.bind("clusters.scores"));
    caption.getStyleClass().add("secondary");
    for (int at = 0; at < ScoreSlot.COUNT; at++) {
      boxes.add(box(at));
    }
    getChildren().setAll(caption, lines);
    fill();
  }

  private ChoiceRow<ClusterMeasure> box(int slot) {
    ChoiceRow<ClusterMeasure> box =
        new ChoiceRow<>(
            messages,
            "clusters-score-" + (slot + 1),
            "clusters.scores",
            measure -> word(slot, measure),
            measure -> change(slot, new ScoreSlot(measure, LocalText.EMPTY)));
    box.offer(List.of(ClusterMeasure.values()));
    box.choose(shown.get(slot).measure());
    return box.bare();
  }

  /** A measure, and for the one that is chosen the name that it was given. */
  private String word(int slot, ClusterMeasure measure) {
    String usual = messages.get("clusters.score." + measure.id());
    ScoreSlot now = shown.get(slot);
    return now.measure() == measure && !now.name().isBlank()
        ? messages.get("clusters.scores.named", messages.get(now.name()), usual)
        : usual;
  }

  private void change(int slot, ScoreSlot changed) {
    hand.change(
        STEP,
        now -> {
          List<ScoreSlot> slots = new ArrayList<>(now.slots());
          slots.set(slot, changed);
          return now.withSlots(slots);
        });
  }

  void translate() {
    boxes.forEach(ChoiceRow::translate);
    fill();
  }

  void show(List<ScoreSlot> slots) {
    List<ScoreSlot> before = shown;
    shown = List.copyOf(slots);
    for (int at = 0; at < boxes.size(); at++) {
      boxes.get(at).choose(shown.get(at).measure());
      if (!shown.get(at).name().equals(before.get(at).name())) {
        boxes.get(at).translate();
      }
    }
  }

  private void fill() {
    lines.getChildren().clear();
    for (int at = 0; at < boxes.size(); at++) {
      lines.getChildren().add(at == renamed ? editor(at) : line(at));
    }
  }

  private Node line(int slot) {
    Button rename = new Button("\u270e");
    rename.setId("clusters-score-name-" + (slot + 1));
    rename.getStyleClass().addAll("small", "step-button");
    rename.setMinWidth(USE_PREF_SIZE);
    rename.setAccessibleText(messages.get("clusters.scores.rename"));
    rename.setTooltip(new Tooltip(messages.get("clusters.scores.rename")));
    rename.setOnAction(event -> turnTo(slot));
    HBox line = new HBox(4, boxes.get(slot), rename);
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(boxes.get(slot), Priority.ALWAYS);
    return line;
  }

  private void turnTo(int slot) {
    renamed = slot;
    fill();
  }

  private Node editor(int slot) {
    return new NameEditor(
        messages,
        shown.get(slot).name(),
        name -> {
          turnTo(NONE);
          change(slot, new ScoreSlot(shown.get(slot).measure(), name));
        },
        () -> turnTo(NONE));
  }
}
