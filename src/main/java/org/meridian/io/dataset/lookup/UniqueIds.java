package org.meridian.io.dataset.lookup;

import java.util.HashMap;
import java.util.Map;
import org.meridian.io.table.CheckedRows;
import org.meridian.model.reading.ProblemCode;

/** Sees to it that every row of a table has an id of its own. */
public final class UniqueIds {

  private final CheckedRows rows;
  private final Map<String, Integer> lines = new HashMap<>();
  private boolean complete = true;

  public UniqueIds(CheckedRows rows) {
    this.rows = rows;
  }

  /** The id in the row; adds a problem where it is empty, has white space or came before. */
  public String next(int column) {
    String id = rows.required(column);
    complete &= !id.isEmpty();
    if (id.chars().anyMatch(Character::isWhitespace)) {
      rows.report(column, ProblemCode.BAD_ID);
    }
    Integer earlier = id.isEmpty() ? null : lines.putIfAbsent(id, rows.line());
    if (earlier != null) {
      rows.report(column, ProblemCode.ID_TWICE, earlier.toString());
    }
    return id;
  }

  /** Whether every row so far has an id; otherwise others may well name one that is not here. */
  public boolean complete() {
    return complete;
  }
}
