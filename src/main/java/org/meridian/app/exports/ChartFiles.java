package org.meridian.app.exports;

import java.util.List;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.view.charts.ChartTable;

/** What charts show, as tables. */
public final class ChartFiles {

  private ChartFiles() {}

  /** The bytes of a table. */
  public static byte[] bytes(ChartTable table, TableStyle style) {
    TableCells csv = style.cells();
    table.header().forEach(csv::cell);
    csv.end();
    for (List<ChartTable.ChartCell> row : table.rows()) {
      for (ChartTable.ChartCell cell : row) {
        switch (cell) {
          case ChartTable.WordCell words -> csv.cell(words.text());
          case ChartTable.NumberCell number -> csv.cell(number.value());
          case ChartTable.WholeCell whole -> csv.cell(whole.value());
        }
      }
      csv.end();
    }
    return csv.toBytes();
  }
}
