package org.meridian.io.importing.cells;

import java.util.regex.Pattern;

/** What is white space in a cell: blanks of any width, and marks that nobody sees. */
public final class BlankText {

  private static final Pattern BREAK = Pattern.compile("\\s*[\\r\\n]\\s*");

  private BlankText() {}

  /** Whether a letter shows nothing. */
  public static boolean isSpace(char letter) {
    return letter <= ' '
        || letter == '\u00A0'
        || letter == '\u3000'
        || letter == '\uFEFF'
        || letter >= '\u2000' && letter <= '\u200F'
        || letter >= '\u2028' && letter <= '\u202F'
        || letter >= '\u2060' && letter <= '\u2064';
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

  /** A text without what shows nothing at its ends, in one line. */
  public static String inLine(String text) {
    String stripped = strip(text);
    return stripped.indexOf('\n') < 0 && stripped.indexOf('\r') < 0
        ? stripped
        : BREAK.matcher(stripped).replaceAll(" ");
  }
}
