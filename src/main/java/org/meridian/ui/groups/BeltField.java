package org.meridian.ui.groups;

import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;

/** How near to the line of a corridor other cities are taken in, in kilometres. */
final class BeltField extends HBox {

  private static final int COLUMNS = 5;

  private final TextField field = new TextField();
  private final DoubleConsumer take;
  private double shown;

  /**
   * @param take takes a distance of 0 or more when it is entered
   */
  BeltField(LiveMessages messages, DoubleConsumer take) {
    super(6);
    this.take = take;
    Label before = new Label();
    before.textProperty().bind(messages.bind("groups.belt"));
    Label unit = new Label();
    unit.textProperty().bind(messages.bind("groups.belt.km"));
    field.setId("group-belt");
    field.setPrefColumnCount(COLUMNS);
    field.accessibleTextProperty().bind(messages.bind("groups.belt"));
    field.setOnAction(event -> enter());
    field.focusedProperty().subscribe(on -> enterUnless(on));
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(before, field, unit);
  }

  private void enterUnless(boolean focused) {
    if (!focused) {
      enter();
    }
  }

  /** Shows a distance. */
  void show(double km) {
    shown = km;
    field.setText(Numbers.trimmed(km, 1));
  }

  private void enter() {
    double km = parsed(field.getText().strip());
    if (Double.isNaN(km)) {
      show(shown);
    } else if (km != shown) {
      shown = km;
      take.accept(km);
    }
  }

  /** The distance; NaN for what is none. */
  private static double parsed(String text) {
    try {
      double km = Double.parseDouble(text);
      return km >= 0 && km < Double.POSITIVE_INFINITY ? km : Double.NaN;
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }
}
