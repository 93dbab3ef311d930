package org.meridian.io.importing.reading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.importing.columns.DateOrder;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.period.Period;

/** The years, or the parts of years, that the records of a table are of. */
public final class PeriodColumn {

  /** So many different texts tell the order of dates. */
  private static final int ASKED = 5000;

  private final RecordTable table;
  private final int column;
  private final DateOrder order;

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
    return isThere() ? order.read(table.text(record, column)) : Optional.empty();
  }
}
