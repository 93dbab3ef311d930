package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProblem;

/**
 * Compares the numbers of a file with those of the file that it was broken from: a cell that reads
 * as before has the number that it had, one that is plainly a number has that, and what is neither
 * has a problem at its record or its column.
 */
final class NumbersKept {

  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}\\.?\\d{0,9}|\\.\\d{1,9})");

  private final Map<String, Double> known = new HashMap<>();

  /** Takes the file as it was. */
  NumbersKept(byte[] original) {
    RecordTable table = reading(original).table().orElseThrow().data();
    for (int column : table.values()) {
      for (int record = 0; record < table.records(); record++) {
        known.put(BlankText.strip(table.raw(record, column)), table.number(record, column));
      }
    }
  }

  private static ImportReading reading(byte[] bytes) {
    return TestImports.importer().read("any.csv", bytes, GivenChoices.NONE);
  }

  /** Wrong numbers of a broken file that nothing is said about, each with its place. */
  List<String> wrong(byte[] broken) {
    ImportReading reading = reading(broken);
    List<String> wrong = new ArrayList<>();
    if (reading.table().isPresent()) {
      RecordTable table = reading.table().get().data();
      for (int column : table.values()) {
        for (int record = 0; record < table.records(); record++) {
          if (isWrong(table, record, column) && !isSaid(reading, table, record, column)) {
            wrong.add(table.raw(record, column) + " is " + table.number(record, column));
          }
        }
      }
    }
    return wrong;
  }

  private boolean isWrong(RecordTable table, int record, int column) {
    double number = table.number(record, column);
    String raw = BlankText.strip(table.raw(record, column));
    if (Double.isNaN(number)) {
      return false;
    }
    if (PLAIN.matcher(raw).matches()) {
      return number != Double.parseDouble(raw) && !Double.valueOf(number).equals(known.get(raw));
    }
    return !Double.valueOf(number).equals(known.get(raw));
  }

  private static boolean isSaid(ImportReading reading, RecordTable table, int record, int column) {
    String name = table.columns().get(column).name();
    return reading.report().problems().stream()
        .anyMatch(problem -> isAt(problem, record + 1, table.line(record), name));
  }

  private static boolean isAt(ImportProblem problem, int record, int line, String column) {
    return problem.place().record() == record
        || problem.place().line() == line
        || problem.place().column().equals(column);
  }
}
