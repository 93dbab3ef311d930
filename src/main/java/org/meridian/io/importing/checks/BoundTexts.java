package org.meridian.io.importing.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** A column of texts that are numbers, ranges and bounds: it looks like values and has none. */
final class BoundTexts {

  private static final String NUMBER = "[-−]?\\d[\\d.,]*\\s*[%‰]?";
  private static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?:[<>≤≥≦≧~≈＜＞～约]|under|over|below|above|up to|less than|more than)=?\\s*"
              + NUMBER
              + "|"
              + NUMBER
              + "\\s*(?:\\+|以上|以下|以内)");
  private static final Pattern RANGE =
      Pattern.compile("(?i)(" + NUMBER + ")\\s*(?:[-–—~～至到]|to)\\s*(" + NUMBER + ")");
  private static final Pattern CODE = Pattern.compile("0\\d.*");

  private final RecordTable table;
  private final int column;
  private int bounds;
  private int first = -1;

  BoundTexts(RecordTable table, int column) {
    this.table = table;
    this.column = column;
  }

  /** Says it where every cell is one of them and some are no number; dates are none. */
  void check(ImportFindings findings) {
    for (int record = 0; record < table.records(); record++) {
      String cell = table.text(record, column);
      if (!CellKinds.isMissing(cell) && !take(record, cell)) {
        return;
      }
    }
    if (bounds > 0) {
      findings.add(
          ImportProblem.warning(ImportKind.NOT_A_NUMBER, Integer.toString(bounds))
              .say("bounds")
              .at(first + 1, table.line(first))
              .in(table.columns().get(column).name())
              .raw(table.raw(first, column)));
    }
  }

  private boolean take(int record, String cell) {
    if (CellKinds.isPeriod(cell) || cell.length() > 40) {
      return false;
    }
    if (!BOUND.matcher(cell).matches() && !isRange(cell)) {
      return CellKinds.isNumber(cell);
    }
    first = bounds++ == 0 ? record : first;
    return true;
  }

  /** From less to more: 3-1 is a result of a match, and 020-7946 a number of a telephone. */
  private static boolean isRange(String cell) {
    Matcher range = RANGE.matcher(cell);
    return range.matches()
        && !CODE.matcher(cell).matches()
        && CellKinds.value(range.group(1).strip()) < CellKinds.value(range.group(2).strip());
  }
}
