package org.meridian.ui.choice;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A number that can be typed. Enter or leaving the field takes it, Escape puts the old one back,
 * arrow keys step by one; what cannot be taken is marked.
 */
public final class NumberField extends TextField {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

  private final Function<String, OptionalDouble> reader;
  private final DoubleFunction<String> writer;
  private final DoubleConsumer commit;
  private double shown;

  /**
   * @param reader gives the number that a text means, or nothing if it means none that is allowed
   * @param writer gives the text of a number
   * @param commit takes the number that the user settles on
   */
  public NumberField(
      Function<String, OptionalDouble> reader,
      DoubleFunction<String> writer,
      DoubleConsumer commit) {
    this.reader = reader;
    this.writer = writer;
    this.commit = commit;
    getStyleClass().add("numeric");
    setOnAction(event -> take());
    focusedProperty().subscribe(this::focusMoved);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    textProperty()
        .subscribe(text -> pseudoClassStateChanged(INVALID, reader.apply(text).isEmpty()));
  }

  /** Shows a number; what is being typed stays. */
  public void show(double number) {
    shown = number;
    String written = writer.apply(number);
    boolean typing = isFocused() && reader.apply(getText()).isEmpty();
    if (!typing && !written.equals(getText())) {
      setText(written);
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
    String before = writer.apply(shown);
    OptionalDouble typed = reader.apply(getText());
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
      OptionalDouble next = reader.apply(writer.apply(Math.rint(shown) + step));
      next.ifPresent(commit);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      setText(writer.apply(shown));
      selectAll();
    }
  }
}
