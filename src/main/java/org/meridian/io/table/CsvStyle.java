package org.meridian.io.table;

import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;

/**
 * For whom a CSV table is written. Numbers are the same in every style.
 *
 * @param bom whether a byte-order mark stands first, without which spreadsheets take UTF-8 for
 *     another encoding
 * @param guard whether text cells that a spreadsheet would run as a formula get an apostrophe
 *     before them
 */
public record CsvStyle(boolean bom, boolean guard) implements TableStyle {

  /** For programs: nothing but the table. */
  public static final CsvStyle PLAIN = new CsvStyle(false, false);

  /** For spreadsheets: the right encoding, and no cell that runs. */
  public static final CsvStyle SPREADSHEET = new CsvStyle(true, true);

  private static final String RUN = "=+-@\t\r\n";

  @Override
  public TableCells cells() {
    return new CsvText(this);
  }

  /** A text as it stands in a cell. */
  String text(String value) {
    return guard && !value.isEmpty() && RUN.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
  }
}
