package org.meridian.text;

import java.util.OptionalDouble;

/** Numbers as people type them and as fields show them. */
public final class TypedNumber {

  private TypedNumber() {}

  /** A finite number, with a point or a comma, perhaps with an exponent; empty for other text. */
  public static OptionalDouble parse(String text) {
    String plain = text.strip().replace('，', '.').replace(',', '.').replace('−', '-');
    if (!plain.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,2})?")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(plain));
  }

  /** A number without more digits than it has. */
  public static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
