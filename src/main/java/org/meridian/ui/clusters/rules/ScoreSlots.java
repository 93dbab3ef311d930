package org.meridian.ui.clusters.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.ScoreSlot;
import org.meridian.ui.text.LiveMessages;

/** What each of the three scores of a cluster is made of, and what it is called. */
final class ScoreSlots extends VBox {

  private final List<SlotRow> rows = new ArrayList<>();

  ScoreSlots(LiveMessages messages, SettingsHand hand) {
    super(6);
    Label caption = new Label();
    caption.textProperty().bind(messages.bind("clusters.scores"));
    caption.getStyleClass().add("secondary");
    getChildren().add(caption);
    for (int at = 0; at < ScoreSlot.COUNT; at++) {
      rows.add(new SlotRow(messages, hand, at));
    }
    getChildren().addAll(rows);
  }

  /** Offers the nodes and the weights of a dataset. */
  void offer(Dataset dataset) {
    rows.forEach(row -> row.offer(dataset));
  }

  void translate() {
    rows.forEach(SlotRow::translate);
  }

  void show(List<ScoreSlot> slots) {
    for (int at = 0; at < rows.size(); at++) {
      rows.get(at).show(slots.get(at));
    }
  }
}
