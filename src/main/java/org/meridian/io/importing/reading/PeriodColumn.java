package org.meridian.io.importing.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.columns.DateOrder;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.period.Period;

/** The years, or the parts of years, that the records of a table are of. Not thread-safe. */
public final class PeriodColumn {

  /** So many different texts tell the order of dates. */
  private static final int ASKED = 5000;

  private final RecordTable table;
  private final int column;
  private final DateOrder order;
  private final Map<String, Optional<Period>> known = new HashMap<>();

  /** Takes a table; one without a column of years has no periods. */
  public PeriodColumn(RecordTable table) {
    this.table = table;
    column = table.position(ColumnRole.YEAR);
    Set<String> texts = new HashSet<>();
    for (int record = 0; column >= 0 && record < table.records(); record++) {
      String text = table.text(record, column);
      if (!text.isEmpty() && texts.size() < ASKED) {
        texts.add(text);
      }
    }
    order = DateOrder.of(texts);
  }

  /** Whether the table has a column of years. */
  public boolean isThere() {
    return column >= 0;
  }

  /** How its dates are read. */
  public DateOrder order() {
    return order;
  }

  /** The period of a record; empty where its cell is none. */
  public Optional<Period> at(int record) {
    if (!isThere()) {
      return Optional.empty();
    }
    // A million links are of a few years.
    String text = table.text(record, column);
    Optional<Period> found = known.get(text);
    if (found == null) {
      found = order.read(text);
      if (known.size() < ASKED) {
        known.put(text, found);
      }
    }
    return found;
  }
}
