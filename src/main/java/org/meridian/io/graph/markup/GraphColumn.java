package org.meridian.io.graph.markup;

import java.util.Locale;
import java.util.Set;
import org.meridian.io.sheet.CellKind;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.format.FormattedNumbers;

/**
 * A column of nodes or edges.
 *
 * @param name its name
 * @param isNumber whether the file declares numbers
 * @param fallback the value of an element that states none; empty for a missing one
 */
record GraphColumn(String name, boolean isNumber, String fallback) {

  private static final Set<String> NUMBERS =
      Set.of("int", "integer", "long", "float", "double", "short", "byte", "bigdecimal");

  /** A column of a declared type. */
  static GraphColumn of(String name, String type, String fallback) {
    return new GraphColumn(name, NUMBERS.contains(type.toLowerCase(Locale.ROOT)), fallback);
  }

  /** A column of text. */
  static GraphColumn text(String name) {
    return new GraphColumn(name, false, "");
  }

  /** The cell of a value; what is declared a number and is none stays text, to be reported. */
  SheetCell cell(String value) {
    String stated = value.isEmpty() ? fallback : value;
    if (!isNumber || stated.isEmpty()) {
      return SheetCell.text(stated);
    }
    try {
      double number = Double.parseDouble(stated.strip());
      boolean plain =
          Double.isFinite(number)
              && !Character.isLetter(stated.strip().charAt(stated.strip().length() - 1));
      return plain
          ? new SheetCell(CellKind.NUMBER, stated.strip(), FormattedNumbers.exact(number))
          : SheetCell.text(stated);
    } catch (NumberFormatException none) {
      return SheetCell.text(stated);
    }
  }
}
