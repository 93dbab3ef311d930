package org.meridian.ui.measure;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.meridian.model.IndexStructure;
import org.meridian.ui.choice.ChoiceItems;
import org.meridian.ui.text.LiveMessages;

/** A drop-down of measures. It reports a choice only if the user made it. */
public final class MeasureBox extends ComboBox<ShownMeasure> {

  private final LiveMessages messages;
  private final String totalKey;
  private boolean filling;

  /**
   * @param messages words
   * @param totalKey key of the words for the index itself
   * @param chosen takes the id of the node that the user chose, empty for the index itself
   */
  public MeasureBox(LiveMessages messages, String totalKey, Consumer<String> chosen) {
    this.messages = messages;
    this.totalKey = totalKey;
    setButtonCell(new Cell(false));
    setCellFactory(list -> new Cell(true));
    setVisibleRowCount(14);
    valueProperty()
        .subscribe(
            measure -> {
              if (!filling && measure != null) {
                chosen.accept(measure.id());
              }
            });
    messages.languageProperty().subscribe(this::translate);
  }

  /** Offers measures and shows which is in force, without telling anybody. */
  public void offer(List<ShownMeasure> measures, String current) {
    filling = true;
    ShownMeasure shown =
        measures.stream()
            .filter(measure -> measure.id().equals(current))
            .findFirst()
            .orElse(measures.isEmpty() ? null : measures.getFirst());
    ChoiceItems.fill(this, measures, shown);
    filling = false;
  }

  private void translate() {
    setButtonCell(new Cell(false));
    setCellFactory(list -> new Cell(true));
  }

  private String words(ShownMeasure measure) {
    return measure.depth() == IndexStructure.ROOT
        ? messages.get(totalKey)
        : messages.get(measure.name());
  }

  private final class Cell extends ListCell<ShownMeasure> {

    private final boolean indented;

    Cell(boolean indented) {
      this.indented = indented;
    }

    @Override
    protected void updateItem(ShownMeasure measure, boolean empty) {
      super.updateItem(measure, empty);
      setText(empty || measure == null ? null : indent(measure) + words(measure));
    }

    private String indent(ShownMeasure measure) {
      return indented ? "\u2003".repeat(Math.max(0, measure.depth() - 1)) : "";
    }
  }
}
