package org.meridian.io.markup;

/** Whole numbers in attributes, which damaged files may have anything in the place of. */
public final class WholeNumbers {

  private static final int MOST_DIGITS = 9;

  private WholeNumbers() {}

  /** The number of up to nine digits that a text is; the fallback if it is none. */
  public static int of(String text, int fallback) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return fallback;
    }
    int number = 0;
    for (int at = 0; at < text.length(); at++) {
      int digit = text.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return fallback;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
