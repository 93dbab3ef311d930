package org.meridian.io.importing.cells;

/** What is white space in a cell: blanks of any width, and marks that nobody sees. */
public final class BlankText {

  private BlankText() {}

  /** Whether a letter shows nothing. */
  public static boolean isSpace(char letter) {
    return letter <= ' '
        || letter == '\u00A0'
        || letter == '\u3000'
        || letter == '\uFEFF'
        || letter >= '\u2000' && letter <= '\u200F'
        || letter == '\u202F'
        || letter == '\u2060';
  }

  /** A text without what shows nothing at its ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }
}
