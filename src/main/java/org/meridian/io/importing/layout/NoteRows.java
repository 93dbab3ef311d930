package org.meridian.io.importing.layout;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.text.CityNameIndex;

/** Tells notes below a table from its last rows. */
final class NoteRows {

  /** Notes are sought among so many rows at the end. */
  private static final int FOOT = 60;

  private static final Pattern LIST = Pattern.compile("(?i)footnote ?(seq ?)?id");

  private static final int SENTENCE = 40;
  private static final int PHRASE = 12;

  private final CellTable cells;
  private final int from;
  private final int width;
  private final CityNameIndex cities;

  /**
   * Takes the rows.
   *
   * @param from the first row of data
   * @param width how many columns the table has
   * @param cities known cities: a row that names one is cut short and no note
   */
  NoteRows(CellTable cells, int from, int width, CityNameIndex cities) {
    this.cells = cells;
    this.from = from;
    this.width = width;
    this.cities = cities;
  }

  /** Marks them: all rows behind the last of data, and those in which a note goes on. */
  void mark(RowKind[] kinds) {
    markList(kinds);
    int row = kinds.length - 1;
    for (int seen = 0; width > 1 && row >= from && seen < FOOT; row--) {
      if (kinds[row] == RowKind.BLANK || kinds[row] == RowKind.TOTAL) {
        continue;
      }
      seen++;
      if (kinds[row] == RowKind.OTHER_TABLE || !isNote(kinds, row) && !goesOn(kinds, row)) {
        break;
      }
      kinds[row] = RowKind.FOOTNOTE;
    }
  }

  /** A list of notes has a head of its own, as below the tables of the United Nations. */
  private void markList(RowKind[] kinds) {
    int head = kinds.length - 1;
    while (head >= from && isListed(head) && !LIST.matcher(first(head)).matches()) {
      head--;
    }
    if (head >= from && isListed(head)) {
      Arrays.fill(kinds, head, kinds.length, RowKind.FOOTNOTE);
    }
  }

  private boolean isListed(int row) {
    return width > 2 && cells.filled(row) <= 2;
  }

  private boolean isNote(RowKind[] kinds, int row) {
    int filled = cells.filled(row);
    String first = first(row);
    if (filled > 2 || filled > 1 && cities.isNamed(first)) {
      return false;
    }
    boolean apart = row > from && kinds[row - 1] == RowKind.BLANK && first.length() > PHRASE;
    boolean alone = filled == 1 && width > 2 && !cities.isNamed(first);
    return RowWords.isNote(first) && (filled == 1 || width > 2)
        || alone && (first.length() > SENTENCE || cells.isBlank(row, 0) || apart);
  }

  /** A line of one cell that stands below a note, as its second sentence does. */
  private boolean goesOn(RowKind[] kinds, int row) {
    int above = row - 1;
    while (above >= from && isPhrase(above) && !isNote(kinds, above)) {
      above--;
    }
    return isPhrase(row) && above >= from && cells.filled(above) == 1 && isNote(kinds, above);
  }

  private boolean isPhrase(int row) {
    String first = first(row);
    boolean words = first.indexOf(' ') > 0 || first.matches("(?s).*[.。]|.*[\\u3040-\\u9FFF].{8,}");
    return cells.filled(row) == 1 && words && !cities.isNamed(first);
  }

  private String first(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      if (!cells.isBlank(row, column)) {
        return BlankText.strip(cells.cell(row, column));
      }
    }
    return "";
  }
}
