package org.meridian.io.sheet;

import java.io.IOException;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.FormatCode;
import org.meridian.text.Numbers;

/** How much a sheet can hold: as many rows and columns as Excel and LibreOffice give it. */
public final class SheetLimits {

  /** The most rows. */
  public static final int ROWS = 1_048_576;

  /** The most columns. */
  public static final int COLUMNS = 16_384;

  /** The most cells that are read from one sheet, empty ones between others counted. */
  static final long CELLS = 100_000_000;

  private SheetLimits() {}

  /** Refuses a row beyond the last. */
  public static int row(String file, long row) throws IOException {
    if (row > ROWS) {
      String[] numbers = {Numbers.whole(row), Numbers.whole(ROWS)};
      throw RefusedContentException.of(file, FormatCode.SHEET_ROWS, numbers);
    }
    return (int) row;
  }

  /** Refuses a column beyond the last. */
  public static int column(String file, int row, long column) throws IOException {
    if (column > COLUMNS) {
      String[] numbers = {Numbers.whole(column), Numbers.whole(COLUMNS)};
      throw RefusedContentException.at(file, row, "", FormatCode.SHEET_COLUMNS, numbers);
    }
    return (int) column;
  }

  /** Refuses more cells than are read. */
  static void cells(String file, long cells) throws IOException {
    if (cells > CELLS) {
      throw RefusedContentException.of(file, FormatCode.SHEET_CELLS, Numbers.whole(CELLS));
    }
  }
}
