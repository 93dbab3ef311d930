package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.table.CheckedRows;
import org.meridian.model.AttributeMap;

/**
 * The columns of cities.csv beyond the fixed ones. A word for a missing value makes a cell empty,
 * but not in a column of codes, where {@code NA} is Namibia.
 */
final class FreeColumns {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2,3}");

  private final CheckedRows rows;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<String> names;
  private final Map<String, String> known = new HashMap<>();
  private final Map<String, Boolean> codes = new LinkedHashMap<>();

  FreeColumns(CheckedRows rows, Set<String> fixed) {
    this.rows = rows;
    for (String name : rows.columns()) {
      if (!fixed.contains(name)) {
        columns.put(name, rows.column(name));
      }
    }
    names = List.copyOf(columns.keySet());
  }

  /** Whether there are any. */
  boolean any() {
    return !names.isEmpty();
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
    List<String> texts = new ArrayList<>();
    cells.forEach((name, cell) -> texts.add(isMissing(name, cell) ? "" : once(cell)));
    return new AttributeMap(names, texts);
  }

  /** One and the same text for all cities that share it, as those of a region. */
  private String once(String text) {
    return known.computeIfAbsent(text, same -> same);
  }

  private boolean isMissing(String name, String cell) {
    boolean code = codes.getOrDefault(name, false) && CODE.matcher(cell).matches();
    return !code && rows.isMissing(columns.get(name), cell);
  }
}
