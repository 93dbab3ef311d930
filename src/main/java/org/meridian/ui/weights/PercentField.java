package org.meridian.ui.weights;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.meridian.ui.text.Numbers;

/**
 * A percentage that can be typed. Enter or leaving the field takes it, Escape puts the old one
 * back, arrow keys step by one; what is no number from 0 to 100 is marked and not taken.
 */
final class PercentField extends TextField {

  private final DoubleConsumer commit;
  private double shown;

  /**
   * @param commit takes the percentage that the user settles on
   */
  PercentField(DoubleConsumer commit) {
    this.commit = commit;
    getStyleClass().addAll("percent-field", "numeric");
    setPrefColumnCount(4);
    setOnAction(event -> take());
    focusedProperty().subscribe(this::focusMoved);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty().subscribe(text -> pseudoClassStateChanged(Marks.INVALID, parse(text).isEmpty()));
  }

  /** Shows a percentage; what is being typed stays. */
  void show(double percent) {
    shown = percent;
    if (!isFocused() || parse(getText()).isPresent()) {
      setText(Numbers.fixed(percent, 1));
    }
  }

  private void focusMoved(boolean focused) {
    if (focused) {
      selectAll();
    } else {
      take();
    }
  }

  private void take() {
    String before = Numbers.fixed(shown, 1);
    OptionalDouble typed = parse(getText());
    if (typed.isEmpty()) {
      setText(before);
    } else if (!getText().strip().equals(before)) {
      commit.accept(typed.getAsDouble());
      selectAll();
    }
  }

  private void pressed(KeyEvent event) {
    double step = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
    if (step != 0) {
      commit.accept(Math.clamp(Math.rint(shown) + step, 0, 100));
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      setText(Numbers.fixed(shown, 1));
      selectAll();
    }
  }

  /** A number from 0 to 100, with a point or a comma, with or without a percent sign. */
  static OptionalDouble parse(String text) {
    String plain = text.strip().replace('，', '.').replace(',', '.').replaceAll("\\s*[%％]$", "");
    if (!plain.matches("\\d{1,3}(\\.\\d*)?|\\.\\d+")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(plain);
    return value <= 100 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
