package org.meridian.text.forms;

/**
 * Quotation marks within others: a pair inside of a double one is single. English texts have
 * straight marks, which stay as they are.
 */
final class NestedQuotes {

  private NestedQuotes() {}

  /** The text with every second level of marks single; as it stands where marks have no pair. */
  static String of(String text) {
    if (text.indexOf('“') == text.lastIndexOf('“')) {
      return text;
    }
    StringBuilder told = new StringBuilder(text);
    int depth = 0;
    for (int at = 0; at < text.length() && depth >= 0; at++) {
      if (text.charAt(at) == '“') {
        depth++;
        told.setCharAt(at, depth % 2 == 0 ? '‘' : '“');
      } else if (text.charAt(at) == '”') {
        told.setCharAt(at, depth % 2 == 0 ? '’' : '”');
        depth--;
      }
    }
    return depth == 0 ? told.toString() : text;
  }
}
