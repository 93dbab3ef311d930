package org.meridian.io.importing.cells;

import java.util.BitSet;

/**
 * Which columns of a text stand in quotes. Programs of statistics quote texts and leave numbers
 * bare, so that digits in quotes are codes where other numbers have none.
 */
final class QuotedColumns {

  private static final int LINES = 200;

  private final String text;
  private final char mark;
  private final BitSet quoted = new BitSet();
  private final BitSet bare = new BitSet();

  private QuotedColumns(String text, char mark) {
    this.text = text;
    this.mark = mark;
  }

  /** The columns whose cells, below the first line, are all in quotes where they hold anything. */
  static BitSet of(String text, TextForm form) {
    QuotedColumns columns = new QuotedColumns(text, form.delimiter());
    if (form.quoted()) {
      columns.scan();
    }
    columns.quoted.andNot(columns.bare);
    return columns.quoted;
  }

  private void scan() {
    int lines = 0;
    int column = 0;
    boolean begins = true;
    for (int at = 0; at < text.length() && lines < LINES; at++) {
      char letter = text.charAt(at);
      if (isEnd(letter)) {
        lines += begins && column == 0 ? 0 : 1;
        column = 0;
        begins = true;
      } else if (letter == mark) {
        column++;
        begins = true;
      } else if (begins) {
        begins = false;
        at = lines > 0 ? begin(letter, column, at) : letter == '"' ? close(at) : at;
      }
    }
  }

  private static boolean isEnd(char letter) {
    return letter == '\n' || letter == '\r';
  }

  private int begin(char letter, int column, int at) {
    (letter == '"' ? quoted : bare).set(column);
    return letter == '"' ? close(at) : at;
  }

  /** The end of a cell in quotes. */
  private int close(int open) {
    for (int at = open + 1; at < text.length(); at++) {
      if (text.charAt(at) == '"' && (at + 1 == text.length() || text.charAt(++at) != '"')) {
        return at + 1 == text.length() ? at : at - 1;
      }
    }
    return text.length();
  }
}
