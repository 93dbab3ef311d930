package org.meridian.io.table;

/** Plain decimal numbers as files write them: sign, digits, point, exponent; nothing else. */
public final class DecimalText {

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  /** Up to this many digits a mantissa and the power of ten are exact, and so is one division. */
  private static final int EXACT_DIGITS = 15;

  private DecimalText() {}

  /**
   * Reads a number.
   *
   * @param text without white space around it
   * @return the nearest double; NaN if the text is not a finite decimal number
   */
  public static double parse(String text) {
    int length = text.length();
    int start = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
    long mantissa = 0;
    int digits = 0;
    int point = -1;
    for (int i = start; i < length; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        mantissa = mantissa * 10 + (c - '0');
        digits++;
      } else if (c == '.' && point < 0) {
        point = i;
      } else {
        return digits > 0 && (c == 'e' || c == 'E') ? withExponent(text, i) : Double.NaN;
      }
    }
    if (digits == 0) {
      return Double.NaN;
    }
    if (digits > EXACT_DIGITS) {
      return finite(text);
    }
    double value = point < 0 ? mantissa : mantissa / POWERS[length - 1 - point];
    return text.charAt(0) == '-' ? -value : value;
  }

  private static double withExponent(String text, int mark) {
    int start = mark + 1;
    if (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '+')) {
      start++;
    }
    if (start == text.length()) {
      return Double.NaN;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Double.NaN;
      }
    }
    return finite(text);
  }

  private static double finite(String text) {
    double value = Double.parseDouble(text);
    return Double.isInfinite(value) ? Double.NaN : value;
  }
}
