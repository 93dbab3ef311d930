package org.meridian.io.importing.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.HeaderWords;
import org.meridian.model.importing.ColumnRole;

/**
 * A table about one place that a line above it names, as statistical offices give it out:
 * indicators in rows, years in columns, and no column of places.
 *
 * @param cells the table
 * @param line the line that names the place
 * @param raw that line
 * @param head what the line calls the place
 * @param name the place
 * @param header the row of the header
 */
public record PlaceAbove(
    CellTable cells, int line, String raw, String head, String name, int header) {

  private static final int MOST_ABOVE = 8;
  private static final Pattern PLACE =
      Pattern.compile("(?iu)(地区|城市|省市|City|Region|Area|Stadt|Ville|Ciudad)\\s*[:：]\\s*(.+)");

  /** The place of a table of indicators; empty where a table is another. */
  public static Optional<PlaceAbove> of(CellTable cells) {
    int header = 0;
    while (header < Math.min(MOST_ABOVE, cells.rows()) && cells.filled(header) < 2) {
      header++;
    }
    boolean headed = header > 0 && header < cells.rows() && isOfIndicators(cells, header);
    for (int row = 0; headed && row < header; row++) {
      String text = BlankText.strip(cells.cell(row, 0));
      Matcher place = PLACE.matcher(text);
      if (place.matches()) {
        return Optional.of(
            new PlaceAbove(
                cells, cells.line(row), text, place.group(1), place.group(2).strip(), header));
      }
    }
    return Optional.empty();
  }

  /** The first column names indicators, and none names places. */
  private static boolean isOfIndicators(CellTable cells, int header) {
    for (int column = 0; column < cells.width(header); column++) {
      Optional<ColumnRole> role = HeaderWords.role(BlankText.strip(cells.cell(header, column)));
      boolean first = role.equals(Optional.of(ColumnRole.INDICATOR));
      boolean place = role.equals(Optional.of(ColumnRole.CITY));
      if (column == 0 && !first || place) {
        return false;
      }
    }
    return true;
  }

  /** The table with a column of the place in front. */
  public CellTable placed() {
    CellTable.Filling placed = new CellTable.Filling();
    for (int row = 0; row < cells.rows(); row++) {
      placed.row(cells.line(row));
      if (row == header) {
        placed.cell(head);
      } else if (row > header && cells.filled(row) > 1) {
        placed.cell(name);
      }
      for (int column = 0; column < cells.width(row); column++) {
        placed.cell(cells.cell(row, column));
      }
    }
    return placed.toTable();
  }
}
