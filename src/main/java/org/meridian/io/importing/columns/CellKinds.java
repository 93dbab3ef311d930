package org.meridian.io.importing.columns;

import java.util.Set;
import java.util.regex.Pattern;

/** What a single cell seems to be, before anything is known about its column. */
public final class CellKinds {

  private static final NumberText NUMBERS = new NumberText('.');

  private static final Pattern FORMULA =
      Pattern.compile("=.+|[+@-] ?[A-Za-z(].*[0-9(].*|[+-]?[0-9.]+ ?[+*^] ?[0-9(A-Za-z].*");

  private CellKinds() {}

  /** Whether it is a number, whatever stands beside its digits. */
  public static boolean isNumber(String cell) {
    return !cell.isEmpty() && NUMBERS.read(cell).isNumber();
  }

  /** The number; NaN where it is none. */
  public static double value(String cell) {
    return cell.isEmpty() ? Double.NaN : NUMBERS.read(cell).value();
  }

  /** Whether it is a number of digits and marks alone. */
  public static boolean isCleanNumber(String cell) {
    return !cell.isEmpty() && NUMBERS.read(cell).isClean();
  }

  /** Whether it begins as a formula of a sheet does and is no number. */
  public static boolean isFormula(String cell) {
    return FORMULA.matcher(cell).matches() && !isNumber(cell);
  }

  /** Whether it is a year. */
  public static boolean isYear(String cell) {
    return PeriodText.isYear(cell);
  }

  /** Whether it is a year or a part of one, and no plain number such as 2019.1. */
  public static boolean isPeriod(String cell) {
    return isYear(cell) || !isCleanNumber(cell) && PeriodText.isPeriod(cell);
  }

  /** Whether it is a text that stands for a missing number, or empty. */
  public static boolean isMissing(String cell) {
    return MissingWords.isMissing(cell, Set.of());
  }
}
