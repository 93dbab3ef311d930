package org.meridian.ui.imports;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.meridian.model.period.Period;
import org.meridian.ui.text.LiveMessages;

/** The year of a column. What is none stays to be mended, is said, and counts for nothing. */
final class YearField {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final TextField field = new TextField();
  private final Label wrong = new Label();
  private final VBox box;
  private final Consumer<Optional<Period>> taken;

  /**
   * @param taken takes what is typed, empty for no year
   */
  YearField(LiveMessages messages, Consumer<Optional<Period>> taken) {
    this.taken = taken;
    box = FieldFlow.typed(messages, "year", field, this::take);
    field.getStyleClass().add("import-year");
    wrong.setId("import-year-wrong");
    wrong.setWrapText(true);
    wrong.textProperty().bind(messages.bind("imports.year.wrong"));
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong(false);
  }

  /** The field with its name. */
  VBox box() {
    return box;
  }

  /** What is said of a year that is none. */
  Label wrong() {
    return wrong;
  }

  /** Shows a year, or none. */
  void show(Optional<Period> year) {
    field.setText(year.map(Period::toString).orElse(""));
    wrong(false);
  }

  private void take() {
    String text = field.getText().strip();
    Optional<Period> period = Period.parse(text);
    boolean good = text.isEmpty() || period.isPresent();
    wrong(!good);
    if (good) {
      taken.accept(period);
    }
  }

  private void wrong(boolean now) {
    wrong.setVisible(now);
    field.pseudoClassStateChanged(INVALID, now);
  }
}
