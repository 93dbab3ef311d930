package org.meridian.io.importing.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meridian.io.importing.layout.RowWords;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ImportFindings;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.text.NameFolding;

/** Checks a matrix of cities by cities: its names, its diagonal, what is missing in it. */
public final class MatrixChecks {

  private final RecordTable table;
  private final ImportFindings findings;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> rows = new HashSet<>();
  private int links;
  private int missing;
  private int inside;
  private double sum;
  private int totals;

  /** Takes a matrix: the first column names the rows, the other columns are named by cities. */
  public MatrixChecks(RecordTable table, ImportFindings findings) {
    this.table = table;
    this.findings = findings;
    for (int column = 1; column < table.columns().size(); column++) {
      columns.putIfAbsent(NameFolding.key(table.frame().header().names().get(column)), column);
      totals += isTotal(column) ? 1 : 0;
    }
  }

  /** The column that has the name of a record's row, -1 where none has. */
  public int diagonal(int record) {
    return columns.getOrDefault(NameFolding.key(table.text(record, 0)), -1);
  }

  /** Says it. */
  public void check() {
    for (int record = 0; record < table.records(); record++) {
      rows.add(NameFolding.key(table.text(record, 0)));
    }
    // From some cities to others, no name stands both ways.
    if (columns.keySet().stream().anyMatch(rows::contains)) {
      rowNames();
      columnNames();
    }
    for (int record = 0; record < table.records(); record++) {
      row(record);
    }
    String cells = Integer.toString(table.records() * (table.columns().size() - 1 - totals));
    String kept = sum == Math.rint(sum) ? Long.toString((long) sum) : Double.toString(sum);
    ImportProblem diagonal =
        ImportProblem.info(ImportKind.DIAGONAL, cells, "" + links, "" + inside, "" + missing, kept);
    findings.add(inside == 0 ? diagonal.say("blank") : diagonal);
  }

  private void row(int record) {
    int own = diagonal(record);
    for (int column = 1; column < table.columns().size(); column++) {
      double value = table.number(record, column);
      boolean known = !Double.isNaN(value);
      boolean stays = column == own;
      if (isTotal(column)) {
        continue;
      }
      links += known && !stays ? 1 : 0;
      missing += known || stays ? 0 : 1;
      inside += known && stays ? 1 : 0;
      sum += known && stays ? value : 0;
      if (value < 0) {
        findings.add(
            ImportProblem.warning(ImportKind.NEGATIVE_WEIGHT)
                .at(record + 1, table.line(record))
                .in(table.frame().header().names().get(column))
                .raw(table.text(record, column)));
      }
    }
  }

  /** Whether a column holds totals and not what goes to a city. */
  private boolean isTotal(int column) {
    return RowWords.isTotal(table.frame().header().names().get(column));
  }

  private void rowNames() {
    for (int record = 0; record < table.records(); record++) {
      if (diagonal(record) < 0) {
        findings.add(
            ImportProblem.warning(ImportKind.MATRIX_NAMES)
                .say("row")
                .at(record + 1, table.line(record))
                .raw(table.text(record, 0)));
      }
    }
  }

  private void columnNames() {
    columns.forEach(
        (key, column) -> {
          if (!rows.contains(key)) {
            findings.add(
                (isTotal(column)
                        ? ImportProblem.warning(ImportKind.TOTALS_ROW)
                        : ImportProblem.warning(ImportKind.MATRIX_NAMES))
                    .say("column")
                    .at(0, table.frame().headerLine())
                    .in(table.frame().header().names().get(column))
                    .raw(table.frame().header().names().get(column)));
          }
        });
  }
}
