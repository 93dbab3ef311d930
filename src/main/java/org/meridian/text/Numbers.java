package org.meridian.text;

import java.util.Locale;

/**
 * Numbers with no more digits than the eye needs. A missing number (NaN) is an en dash. Both
 * languages of the program group by thousands with a comma and mark decimals with a point.
 */
public final class Numbers {

  /** Stands where there is no value. */
  public static final String MISSING = "–";

  private static final String MINUS = "−";

  private Numbers() {}

  /** A whole number with thousands apart: 7,777. */
  public static String whole(long value) {
    return minus(String.format(Locale.ROOT, "%,d", value));
  }

  /** A number with a fixed count of decimals: 61.2. */
  public static String fixed(double value, int decimals) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return minus(isZero(text) ? text.replace("-", "") : text);
  }

  /** A number with its sign always shown: +0.8 or −0.2. */
  public static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    return value > 0 && !isZero(text) ? "+" + text : text;
  }

  /** A raw value: three significant digits below 1,000, whole above, 0 as 0. */
  public static String raw(double value) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    double size = Math.abs(value);
    if (value == Math.rint(value) && size < 1e15) {
      return whole((long) value);
    }
    if (size >= 1000) {
      return whole(Math.round(value));
    }
    int decimals = size >= 100 ? 1 : size >= 10 ? 2 : size >= 1 ? 2 : 4;
    return fixed(value, decimals);
  }

  /**
   * A number for a legend: about three digits that count, at most two decimals from 0.1 on and four
   * below, no zeros at the end: 1,235, 12.3, 0.12.
   */
  public static String brief(double value) {
    double size = Math.abs(value);
    return trimmed(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 4);
  }

  /** A number with so many decimals at most, and no zeros at their end. */
  public static String trimmed(double value, int decimals) {
    String text = fixed(value, decimals);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }

  /**
   * A number with an exponent of ten: −1.25e-7.
   *
   * @param digits how many count; at least 1
   */
  public static String scientific(double value, int digits) {
    if (Double.isNaN(value)) {
      return MISSING;
    }
    String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
    int mark = text.indexOf('e');
    return minus(text.substring(0, mark)) + "e" + Integer.parseInt(text.substring(mark + 1));
  }

  /** All digits that tell a number from its neighbours, as Java writes them. */
  public static String full(double value) {
    return minus(Double.toString(value));
  }

  /** The value as the program computes with it, for tooltips. */
  public static String exact(double value) {
    return Double.isNaN(value) ? MISSING : Double.toString(value);
  }

  /** Whether the text of a number shows zeros only. */
  public static boolean isZero(String text) {
    return text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
  }

  private static String minus(String text) {
    return text.replace("-", MINUS);
  }
}
