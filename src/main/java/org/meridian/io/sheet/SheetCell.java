package org.meridian.io.sheet;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One cell of a sheet. A formula is told by the value that was last computed and stored.
 *
 * @param kind what it holds
 * @param shown the text as the spreadsheet program shows it: {@code 010100} for the number 10100
 *     under the format {@code 000000}, {@code 12.5%} for 0.125 under {@code 0.0%}, {@code 2019} for
 *     a date under {@code yyyy}, {@code #DIV/0!} for an error; empty for an empty cell
 * @param exact the value itself, the same in every language: a number in the notation of {@link
 *     Double#parseDouble} with every digit stored, a date as ISO 8601 ({@code 2019-01-01}, {@code
 *     2019-01-01T06:30}, {@code 06:30}), {@code true} or {@code false}; a text and an error as
 *     shown
 */
public record SheetCell(CellKind kind, String shown, String exact) {

  /** A cell with nothing in it. */
  public static final SheetCell EMPTY = new SheetCell(CellKind.EMPTY, "", "");

  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d{1,3})?");

  /** Refuses null. */
  public SheetCell {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(exact, "exact");
  }

  /** A cell of text. */
  public static SheetCell text(String text) {
    return text.isEmpty() ? EMPTY : new SheetCell(CellKind.TEXT, text, text);
  }

  /** Whether there is nothing in it, or nothing but white space. */
  public boolean isBlank() {
    return shown.isBlank();
  }

  /** The number; NaN for a cell of another kind. */
  public double number() {
    return isNumber() ? Double.parseDouble(exact) : Double.NaN;
  }

  /** Whether it is a number, shown in per cent or not. */
  public boolean isNumber() {
    return kind == CellKind.NUMBER || kind == CellKind.PERCENTAGE;
  }

  /** Whether it is a number whose format shows it with zeros in front: a code, not a quantity. */
  public boolean isPaddedCode() {
    return kind == CellKind.NUMBER
        && shown.length() > 1
        && shown.charAt(0) == '0'
        && Character.isDigit(shown.charAt(1));
  }

  /** Whether it is a number whose format shows it in per cent: its exact value is the share. */
  public boolean isPercentage() {
    return kind == CellKind.PERCENTAGE;
  }

  /** Whether it is stored as text and reads as a number: a quantity stored wrongly, or a code. */
  public boolean isNumberAsText() {
    return kind == CellKind.TEXT && DECIMAL.matcher(shown.strip()).matches();
  }
}
