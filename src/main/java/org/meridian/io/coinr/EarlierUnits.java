package org.meridian.io.coinr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.io.table.RelayedRows;
import org.meridian.io.table.RowSource;

/** IndData of COINr before 1.0 with the names of iData in its header. */
record EarlierUnits(RowSource rows) implements RelayedRows {

  private static final Map<String, String> NAMES =
      Map.of("unitcode", "uCode", "unitname", "uName", "year", "Time");

  @Override
  public List<String> header() {
    return rows.header().stream()
        .map(name -> NAMES.getOrDefault(name.strip().toLowerCase(Locale.ROOT), name))
        .toList();
  }
}
