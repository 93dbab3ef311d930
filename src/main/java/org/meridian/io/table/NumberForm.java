package org.meridian.io.table;

import java.util.Set;

/**
 * How a column writes its numbers.
 *
 * @param decimal between whole part and fraction
 * @param group between groups of three digits of the whole part, or {@link CsvDialect#NONE}
 * @param bare whether nothing but the number stands in a cell; otherwise units and signs of
 *     currency before and after it are passed over
 * @param missing texts that stand for a missing number, beside the empty cell
 */
public record NumberForm(char decimal, char group, boolean bare, Set<String> missing) {

  /** Decimal point, no groups, nothing but the number, no text for a missing one. */
  public static final NumberForm PLAIN = new NumberForm('.', CsvDialect.NONE, true, Set.of());

  /** Copies the texts. */
  public NumberForm {
    missing = Set.copyOf(missing);
  }

  /** The plain form with texts for a missing number. */
  public static NumberForm plain(Set<String> missing) {
    return new NumberForm('.', CsvDialect.NONE, true, missing);
  }

  /**
   * Reads a number.
   *
   * @param text without white space around it, and not missing
   * @return the nearest double; NaN if the text is no finite number of this form
   */
  double parse(String text) {
    if (decimal == '.' && group == CsvDialect.NONE && bare) {
      return DecimalText.parse(text);
    }
    String number = bare ? text : core(text);
    int end = number.indexOf(decimal) < 0 ? number.length() : number.indexOf(decimal);
    if (decimal != '.' && number.indexOf('.') >= 0 && group != '.') {
      return Double.NaN;
    }
    String whole = number.substring(0, end);
    if (group != CsvDialect.NONE && whole.indexOf(group) >= 0) {
      if (!grouped(whole)) {
        return Double.NaN;
      }
      whole = whole.replace(String.valueOf(group), "");
    }
    String fraction = number.substring(end).replace(decimal, '.');
    return DecimalText.parse(whole + fraction);
  }

  /** Whether every group but the first has three digits, and the first one to three. */
  private boolean grouped(String whole) {
    int digits = 0;
    boolean first = true;
    for (int i = 0; i <= whole.length(); i++) {
      boolean ends = i == whole.length() || whole.charAt(i) == group;
      if (!ends) {
        digits += Character.isDigit(whole.charAt(i)) ? 1 : 0;
        continue;
      }
      if (first ? digits < 1 || digits > 3 : digits != 3) {
        return false;
      }
      first = false;
      digits = 0;
    }
    return true;
  }

  private static String core(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !starts(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean starts(char mark) {
    return Character.isDigit(mark) || mark == '-' || mark == '+';
  }
}
