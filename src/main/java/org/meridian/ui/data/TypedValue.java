package org.meridian.ui.data;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads a number that was typed; nothing means that there is no value. */
final class TypedValue {

  private static final Pattern PLAIN =
      Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?");
  private static final Pattern GROUPED =
      Pattern.compile("[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]*)?");

  private TypedValue() {}

  /**
   * The number of a text: digits with a decimal point, perhaps with commas between thousands as the
   * program writes them.
   *
   * @return NaN for a blank text; empty if it is no number
   */
  static OptionalDouble read(String typed) {
    String text = typed.strip().replace('\u2212', '-');
    if (text.isEmpty()) {
      return OptionalDouble.of(Double.NaN);
    }
    String plain = GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    if (!PLAIN.matcher(plain).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(plain);
    return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
  }
}
