package org.meridian.io.importing.checks;

import java.util.HashMap;
import java.util.Map;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;

/** Records of one year and one kind of link: the same pair in another group is another link. */
final class LinkGroups {

  private final RecordTable table;
  private final int year;
  private final int kind;
  private final Map<String, Integer> groups = new HashMap<>();

  LinkGroups(RecordTable table) {
    this.table = table;
    year = table.position(ColumnRole.YEAR);
    kind = table.position(ColumnRole.INDICATOR);
  }

  /** The number of a record's group, from 0. */
  int of(int record) {
    String part = table.breakdown(record);
    if (year < 0 && kind < 0 && part.isEmpty()) {
      return 0;
    }
    String key = String.join("\n", table.text(record, year), table.text(record, kind), part);
    return groups.computeIfAbsent(key, absent -> groups.size());
  }
}
