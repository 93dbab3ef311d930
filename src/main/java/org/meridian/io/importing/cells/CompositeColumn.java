package org.meridian.io.importing.cells;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first column of a table of Eurostat's, which holds several dimensions divided by commas under
 * a head such as {@code freq,indic_ur,cities\TIME_PERIOD}: each becomes a column of its own.
 */
public final class CompositeColumn {

  private static final Pattern HEAD =
      Pattern.compile(
          "([A-Za-z_]\\w*(?:,\\s*[A-Za-z_]\\w*)*)\\s*\\\\\\s*(?i:time|time_period|year)");

  /** So many rows may stand above the head. */
  private static final int ABOVE = 20;

  private final CellTable cells;
  private final int head;
  private final String[] names;

  private CompositeColumn(CellTable cells, int head, String[] names) {
    this.cells = cells;
    this.head = head;
    this.names = names;
  }

  /** The column of a table; empty where it has none. */
  public static Optional<CompositeColumn> of(CellTable cells) {
    for (int row = 0; row < Math.min(ABOVE, cells.rows()); row++) {
      var found = HEAD.matcher(cells.cell(row, 0).strip());
      if (cells.width(row) > 1 && found.matches()) {
        return Optional.of(new CompositeColumn(cells, row, found.group(1).split("\\s*,\\s*")));
      }
    }
    return Optional.empty();
  }

  /** The names of its dimensions, as a report tells them. */
  public String dimensions() {
    return String.join(", ", names);
  }

  /** The line of the head. */
  public int line() {
    return cells.line(head);
  }

  /** The head as it stands. */
  public String text() {
    return cells.cell(head, 0);
  }

  /** The table with a column for each dimension. */
  public CellTable split() {
    CellTable.Filling filling = new CellTable.Filling();
    for (int row = 0; row < cells.rows(); row++) {
      filling.row(cells.line(row));
      String[] parts = row == head ? names : cells.cell(row, 0).split(",", -1);
      if (row >= head && parts.length == names.length) {
        for (String part : parts) {
          filling.cell(part.strip());
        }
      } else {
        filling.cell(cells.cell(row, 0));
      }
      for (int column = 1; column < cells.width(row); column++) {
        filling.cell(cells.cell(row, column));
      }
    }
    return filling.toTable();
  }
}
