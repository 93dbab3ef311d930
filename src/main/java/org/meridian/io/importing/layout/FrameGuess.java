package org.meridian.io.importing.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.text.CityNameIndex;

/**
 * Finds the table in the rows of a file: how wide it is, where its header is, what is around it.
 */
public final class FrameGuess {

  /** So many rows tell how the rest looks. */
  private static final int SAMPLE = 400;

  private final CellTable cells;
  private final GivenChoices given;
  private final CityNameIndex cities;
  private int width;
  private boolean[] numeric = new boolean[0];
  private HeaderRows heads;

  /**
   * Takes the rows.
   *
   * @param cells all of them
   * @param given what is decided
   * @param cities known cities: a name of one is no name of a column
   */
  public FrameGuess(CellTable cells, GivenChoices given, CityNameIndex cities) {
    this.cells = cells;
    this.given = given;
    this.cities = cities;
    heads = new HeaderRows(cells, numeric, cities);
  }

  /** The table. */
  public TableFrame find() {
    width = usualExtent();
    numeric = numericColumns();
    heads = new HeaderRows(cells, numeric, cities);
    int header = headerRow();
    int rows = given.table().headerRows().orElseGet(() -> headerRows(header));
    int shift = shift(header, rows);
    int whole = widest(header, rows, shift);
    int wide = rows == 1 && shift == 0 ? new TableBeside(cells, header, whole).width() : whole;
    HeaderNames names = new HeaderNames(cells, header, rows, wide, shift);
    RowKind[] kinds =
        new RowSorter(
                cells,
                header,
                rows,
                names.names(),
                Arrays.copyOf(numeric, Math.min(wide, width)),
                cities)
            .sort(given);
    return new TableFrame(
        cells,
        kinds,
        new FrameHeader(header, rows, names.names(), names.groups()),
        names.names().size(),
        shift);
  }

  /** The extent that most rows with two cells or more have; a wider one wins a draw. */
  private int usualExtent() {
    Map<Integer, Integer> counts = new HashMap<>();
    int rows = 0;
    for (int row = 0; row < cells.rows() && rows < SAMPLE; row++) {
      int extent = cells.extent(row);
      if (extent >= 2 && cells.filled(row) >= 2) {
        counts.merge(extent, 1, Integer::sum);
        rows++;
      }
    }
    int usual = 1;
    int most = 0;
    for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
      boolean more = each.getValue() > most || each.getValue() == most && each.getKey() > usual;
      usual = more ? each.getKey() : usual;
      most = Math.max(most, each.getValue());
    }
    return usual;
  }

  private boolean[] numericColumns() {
    boolean[] found = new boolean[width];
    for (int column = 0; column < width; column++) {
      int numbers = 0;
      int present = 0;
      int seen = 0;
      for (int row = 0; row < cells.rows() && seen < SAMPLE; row++) {
        if (cells.filled(row) * 2 >= Math.min(width, 6)) {
          seen++;
          String cell = text(row, column);
          boolean counts = !cell.isEmpty() && !CellKinds.isMissing(cell);
          present += counts ? 1 : 0;
          numbers += counts && CellKinds.isNumber(cell) ? 1 : 0;
        }
      }
      found[column] = present > 1 && numbers * 10 >= present * 5;
    }
    return found;
  }

  private String text(int row, int column) {
    return BlankText.strip(cells.cell(row, column));
  }

  private int headerRow() {
    if (given.table().preambleLines().isPresent()) {
      return rowAt(given.table().preambleLines().get() + 1);
    }
    int first = -1;
    for (int row = 0; row < Math.min(cells.rows(), SAMPLE); row++) {
      if (isFull(row) && !isLabelled(row)) {
        first = row;
        break;
      }
    }
    if (first < 0) {
      return firstFilled();
    }
    if (isTitleOf(first, first + 1)) {
      return first + 1;
    }
    return first > 0 && isGroupRow(first - 1, first) ? first - 1 : first;
  }

  private int rowAt(int line) {
    int row = 0;
    while (row < cells.rows() - 1 && cells.line(row) < line) {
      row++;
    }
    return row;
  }

  private int firstFilled() {
    int row = 0;
    while (row < cells.rows() - 1 && cells.filled(row) == 0) {
      row++;
    }
    return row;
  }

  /** Whether a row fills the table as a header or data do, unlike a title. */
  private boolean isFull(int row) {
    int filled = cells.filled(row);
    int least = width <= 2 ? width : Math.max(2, (width + 1) / 2);
    return filled >= least || filled > 0 && width == 1;
  }

  /** A line that says one thing of the table: a word with a colon, and what it stands for. */
  private boolean isLabelled(int row) {
    return width > 2 && cells.filled(row) <= 2 && text(row, 0).matches("\\D*\\S\\s*[:：]");
  }

  /**
   * A row above the header that names groups of columns: it leaves the first column blank often.
   */
  private boolean isGroupRow(int row, int header) {
    int filled = cells.filled(row);
    if (filled == 0 || !heads.isTextual(header) || cells.extent(row) < 2 || holdsNumber(row)) {
      return false;
    }
    boolean onlyFirst = filled == 1 && !cells.isBlank(row, 0);
    return !onlyFirst && filled >= (cells.isBlank(row, 0) ? 1 : 2) && !isSentence(row, header);
  }

  private boolean isTitleOf(int row, int header) {
    boolean whole = header < cells.rows() && cells.filled(header) >= width;
    return whole
        && isNumbersBelow()
        && isSentence(row, header)
        && heads.isTextual(header)
        && heads.isNamed(header);
  }

  /** A title with commas in it: its cells stand side by side, above a header that is whole. */
  private boolean isSentence(int row, int header) {
    boolean both = !cells.isBlank(row, 0) && !cells.isBlank(header, 0);
    boolean packed = cells.filled(row) == cells.extent(row) && cells.extent(row) < width;
    return both && packed && !text(row, 0).equals(text(header, 0));
  }

  private boolean holdsNumber(int row) {
    for (int column = 0; column < cells.width(row); column++) {
      String cell = text(row, column);
      if (!cell.isEmpty() && CellKinds.isNumber(cell) && !CellKinds.isPeriod(cell)) {
        return true;
      }
    }
    return false;
  }

  private int headerRows(int header) {
    if (header >= cells.rows() || isNamesOnly(header)) {
      return 0;
    }
    boolean group = header + 1 < cells.rows() && !isFull(header) && heads.isTextual(header + 1);
    if (!group && !heads.isTextual(header)) {
      return 0;
    }
    return group || heads.isSecondHeader(header, header + 1) ? 2 : 1;
  }

  /** A list of cities without a header. */
  private boolean isNamesOnly(int row) {
    for (int column = 0; column < Math.min(2, width); column++) {
      if (cities.isNamed(text(row, column)) && (width == 1 || isNumbersBelow())) {
        return !heads.isTextual(row) || width == 1;
      }
    }
    return false;
  }

  private boolean isNumbersBelow() {
    for (boolean each : numeric) {
      if (each) {
        return true;
      }
    }
    return false;
  }

  /** One where nearly all rows have a cell more than the header, as some programs write tables. */
  private int shift(int header, int rows) {
    if (rows != 1 || header + 1 >= cells.rows() || isCityBelow(header)) {
      return 0;
    }
    int own = cells.width(header);
    int wider = 0;
    int seen = 0;
    for (int row = header + 1; row < cells.rows() && seen < SAMPLE; row++) {
      if (cells.filled(row) > 0) {
        seen++;
        wider += cells.width(row) == own + 1 && !cells.isBlank(row, own) ? 1 : 0;
      }
    }
    return seen >= 2 && wider * 10 >= seen * 9 && cells.extent(header) == own ? 1 : 0;
  }

  /** A column that is named by its cities and holds some is not moved, whatever stands behind. */
  private boolean isCityBelow(int header) {
    return HeaderWords.role(text(header, 0)).equals(Optional.of(ColumnRole.CITY))
        && cities.isNamed(text(header + 1, 0));
  }

  private int widest(int header, int rows, int shift) {
    int widest = rows == 0 ? width : shift;
    for (int row = header; row < Math.min(cells.rows(), header + rows); row++) {
      widest = Math.max(widest, cells.extent(row) + shift);
    }
    return rows == 0 ? widest : Math.max(widest, headless(widest));
  }

  /** Data may reach beyond the header, where columns have no name. */
  private int headless(int named) {
    return width > named + 1 || width == named + 1 && isMostlyFilled(named) ? width : named;
  }

  private boolean isMostlyFilled(int column) {
    int filled = 0;
    int rows = Math.min(cells.rows(), SAMPLE);
    for (int row = 0; row < rows; row++) {
      filled += cells.isBlank(row, column) ? 0 : 1;
    }
    return filled * 2 > rows;
  }
}
