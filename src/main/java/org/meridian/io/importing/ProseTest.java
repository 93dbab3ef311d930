package org.meridian.io.importing;

import java.util.Arrays;
import org.meridian.io.importing.cells.CellTable;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.io.importing.layout.TableFrame;

/** Tells running text, cut at its commas, from a table. */
final class ProseTest {

  private final TableFrame frame;
  private final ColumnProfile[] profiles;

  ProseTest(TableFrame frame, ColumnProfile[] profiles) {
    this.frame = frame;
    this.profiles = profiles;
  }

  /** No column holds numbers, and fewer than half of the lines have the cells of the table. */
  boolean isProse() {
    if (Arrays.stream(profiles).anyMatch(column -> column.isNumber() || column.isCode())) {
      return false;
    }
    CellTable cells = frame.cells();
    int rows = 0;
    int whole = 0;
    for (int row = 0; row < cells.rows(); row++) {
      if (cells.filled(row) > 0) {
        rows++;
        whole += cells.width(row) >= frame.width() ? 1 : 0;
      }
    }
    return frame.width() > 1 && rows > 2 && whole * 2 < rows;
  }
}
