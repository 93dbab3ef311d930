package org.meridian.io.sheet.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of workbooks write characters that XML does not allow as {@code _x000D_} (ECMA-376, part 1,
 * 22.9.2.19).
 */
final class EscapedText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private static final int HEXADECIMAL = 16;

  private EscapedText() {}

  /** The text with its escapes resolved; ends of lines are one character each. */
  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    String plain =
        ESCAPE
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), HEXADECIMAL))));
    return plain.replace("\r\n", "\n").replace('\r', '\n');
  }
}
