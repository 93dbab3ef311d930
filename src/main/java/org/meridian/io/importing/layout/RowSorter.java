package org.meridian.io.importing.layout;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.GivenChoices;
import org.meridian.text.CityNameIndex;

/** Tells rows of data from blank ones, totals, footnotes and what belongs to another table. */
final class RowSorter {

  private static final Pattern RULE = Pattern.compile("[-=_+—–]{3,}|:?-{2,}:?");

  private final CellTable cells;
  private final int header;
  private final int from;
  private final List<String> names;
  private final boolean[] numeric;
  private final CityNameIndex cities;
  private final TotalRows totals;
  private final RowKind[] kinds;

  /**
   * Takes the rows.
   *
   * @param header the first row of the header, which has so many rows
   * @param names of the columns
   * @param numeric which columns hold numbers
   * @param cities known cities: none of them is a note or a total
   */
  RowSorter(
      CellTable cells,
      int header,
      int rows,
      List<String> names,
      boolean[] numeric,
      CityNameIndex cities) {
    this.cells = cells;
    this.header = header;
    this.from = Math.min(cells.rows(), header + rows);
    this.names = names;
    this.numeric = numeric;
    this.cities = cities;
    totals = new TotalRows(cells, names, numeric, cities);
    kinds = new RowKind[cells.rows()];
  }

  /**
   * What each row is.
   *
   * @param given says whether rows of totals are data like others
   */
  RowKind[] sort(GivenChoices given) {
    Arrays.fill(kinds, 0, Math.min(header, kinds.length), RowKind.PREAMBLE);
    Arrays.fill(kinds, Math.min(header, kinds.length), from, RowKind.HEADER);
    boolean other = false;
    int blanks = 0;
    for (int row = from; row < kinds.length; row++) {
      if (cells.filled(row) == 0) {
        kinds[row] = RowKind.BLANK;
        blanks++;
        continue;
      }
      other |= blanks > 0 && isHeaderAgain(row) || isOtherHeader(row);
      kinds[row] = other ? RowKind.OTHER_TABLE : kind(row);
      blanks = 0;
    }
    new NoteRows(cells, from, names.size(), cities).mark(kinds);
    totals.markSum(kinds, from);
    if (given.table().totals().orElse(false)) {
      Arrays.setAll(kinds, row -> kinds[row] == RowKind.TOTAL ? RowKind.DATA : kinds[row]);
    }
    return kinds;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column));
  }

  private RowKind kind(int row) {
    if (row == from && isRule(row)) {
      return RowKind.RULE;
    }
    if (totals.isTotal(row)) {
      return RowKind.TOTAL;
    }
    return isHeader(row) ? RowKind.REPEATED_HEADER : RowKind.DATA;
  }

  private boolean isRule(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      if (!cells.isBlank(row, column) && !RULE.matcher(text(row, column)).matches()) {
        return false;
      }
    }
    return true;
  }

  /** The same names once more, as where pages were joined. */
  private boolean isHeader(int row) {
    if (names.size() < 2 || !text(row, 0).equals(names.getFirst())) {
      return false;
    }
    int same = 0;
    for (int column = 0; column < names.size(); column++) {
      same += text(row, column).equals(names.get(column)) ? 1 : 0;
    }
    return same * 10 >= names.size() * 8;
  }

  /** The first name once more, with other names beside it, is the header of another table. */
  private boolean isOtherHeader(int row) {
    String first = names.getFirst();
    return names.size() > 1
        && row + 1 < cells.rows()
        && text(row, 0).equals(first)
        && HeaderWords.role(first).isPresent()
        && !text(row, 1).isEmpty()
        && !CellKinds.isNumber(text(row, 1))
        && !isHeader(row);
  }

  /** Behind a blank row: words where the table has numbers, and rows below them. */
  private boolean isHeaderAgain(int row) {
    int words = 0;
    int columns = 0;
    for (int column = 0; column < numeric.length; column++) {
      String cell = text(row, column);
      if (numeric[column]) {
        columns++;
        boolean number = CellKinds.isNumber(cell) && !CellKinds.isPeriod(cell);
        words += cell.isEmpty() || number || CellKinds.isMissing(cell) ? 0 : 1;
      }
    }
    boolean below = row + 1 < cells.rows() && cells.filled(row + 1) > 1;
    boolean heads = columns > 0 && words * 2 >= columns && words > 0;
    return below && (heads && cells.filled(row) > 1 || isTitle(row));
  }

  /** A title above a header above data: one cell, then words, then numbers. */
  private boolean isTitle(int row) {
    if (cells.filled(row) != 1 || row + 2 >= cells.rows() || RowWords.isNote(text(row, 0))) {
      return false;
    }
    int words = 0;
    int numbers = 0;
    for (int column = 1; column < cells.width(row + 1); column++) {
      words += CellKinds.isNumber(text(row + 1, column)) || cells.isBlank(row + 1, column) ? 0 : 1;
      numbers += CellKinds.isNumber(text(row + 2, column)) ? 1 : 0;
    }
    return words > 0 && numbers > 0;
  }
}
