package org.meridian.io.importing.columns;

import java.util.Set;

/** What a single cell seems to be, before anything is known about its column. */
public final class CellKinds {

  private static final NumberText NUMBERS = new NumberText('.');

  private CellKinds() {}

  /** Whether it is a number, whatever stands beside its digits. */
  public static boolean isNumber(String cell) {
    return !cell.isEmpty() && NUMBERS.read(cell).isNumber();
  }

  /** Whether it is a number of digits and marks alone. */
  public static boolean isCleanNumber(String cell) {
    return !cell.isEmpty() && NUMBERS.read(cell).isClean();
  }

  /** Whether it is a year. */
  public static boolean isYear(String cell) {
    return PeriodText.isYear(cell);
  }

  /** Whether it is a text that stands for a missing number, or empty. */
  public static boolean isMissing(String cell) {
    return MissingWords.isMissing(cell, Set.of());
  }
}
