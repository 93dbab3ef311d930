package org.meridian.ui.weights;

import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import org.meridian.text.Numbers;
import org.meridian.ui.choice.NumberField;

/** Percentages from 0 to 100 that can be typed. */
final class PercentField {

  private PercentField() {}

  /**
   * A field for one.
   *
   * @param commit takes the percentage that the user settles on
   */
  static NumberField field(DoubleConsumer commit) {
    NumberField field =
        new NumberField(PercentField::parse, percent -> Numbers.fixed(percent, 1), commit);
    field.getStyleClass().add("percent-field");
    field.setPrefColumnCount(4);
    return field;
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
