package org.meridian.io.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.table.CheckedRows;

/**
 * The columns of cities.csv beyond the fixed ones. A word for a missing value makes a cell empty,
 * but not in a column of codes, where {@code NA} is Namibia.
 */
final class FreeColumns {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

  private final CheckedRows rows;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, Boolean> codes = new LinkedHashMap<>();

  FreeColumns(CheckedRows rows, Set<String> fixed) {
    this.rows = rows;
    for (String name : rows.columns()) {
      if (!fixed.contains(name)) {
        columns.put(name, rows.column(name));
      }
    }
  }

  /** The cells of the row as they stand. */
  Map<String, String> next() {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> {
          cells.put(name, rows.text(column));
          String present = rows.present(column);
          if (!present.isEmpty()) {
            codes.merge(name, CODE.matcher(present).matches(), Boolean::logicalAnd);
          }
        });
    return cells;
  }

  /** The cells of a row, once all rows are known: empty where a word says that nothing is there. */
  Map<String, String> settled(Map<String, String> cells) {
    Map<String, String> settled = new LinkedHashMap<>();
    cells.forEach((name, cell) -> settled.put(name, isMissing(name, cell) ? "" : cell));
    return settled;
  }

  private boolean isMissing(String name, String cell) {
    boolean code = codes.getOrDefault(name, false) && CODE.matcher(cell).matches();
    return !code && rows.isMissing(columns.get(name), cell);
  }
}
