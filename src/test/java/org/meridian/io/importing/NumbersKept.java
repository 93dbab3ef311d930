package org.meridian.io.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.meridian.io.importing.cells.BlankText;
import org.meridian.io.importing.encoding.EncodingDetector;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/**
 * Compares the numbers of a file with those of the file that it was broken from: a cell that reads
 * as before has the number that it had, one that is plainly a number has that, and what is neither
 * has a problem at its record or its column. A line of data that is still whole is a record, or
 * stands in the report.
 */
final class NumbersKept {

  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,15}\\.?\\d{0,9}|\\.\\d{1,9})");

  /** What covers lines beyond its own. */
  private static final Set<ImportKind> WIDE =
      EnumSet.of(
          ImportKind.PREAMBLE,
          ImportKind.TWO_TABLES_IN_ONE_FILE,
          ImportKind.EMBEDDED_NEWLINE,
          ImportKind.OPEN_QUOTE,
          ImportKind.TWO_ROW_HEADER,
          ImportKind.TRANSPOSED);

  private final Map<String, Double> known = new HashMap<>();
  private final Set<String> lines = new HashSet<>();

  /** Takes the file as it was. */
  NumbersKept(byte[] original) {
    ImportReading reading = reading(original);
    RecordTable table = reading.table().orElseThrow().data();
    List<String> text = text(original, reading);
    for (int record = 0; record < table.records(); record++) {
      lines.add(text.get(table.line(record) - 1));
    }
    for (int column : table.values()) {
      for (int record = 0; record < table.records(); record++) {
        known.put(BlankText.strip(table.raw(record, column)), table.number(record, column));
      }
    }
  }

  private static ImportReading reading(byte[] bytes) {
    return TestImports.importer().read("any.csv", bytes, GivenChoices.NONE);
  }

  private static List<String> text(byte[] bytes, ImportReading reading) {
    String name = reading.report().choices().text().name();
    return new String(bytes, EncodingDetector.named(name).orElseThrow()).lines().toList();
  }

  /** Whole lines of data that are no records and that nothing is said about. */
  private List<String> lost(byte[] broken, ImportReading reading) {
    List<ImportProblem> problems = reading.report().problems();
    if (problems.stream().map(ImportProblem::kind).anyMatch(WIDE::contains)) {
      return List.of();
    }
    Set<Integer> told = new HashSet<>();
    problems.forEach(problem -> told.add(problem.place().line()));
    RecordTable table = reading.table().orElseThrow().data();
    for (int record = 0; record < table.records(); record++) {
      told.add(table.line(record));
    }
    List<String> lost = new ArrayList<>();
    List<String> text = text(broken, reading);
    for (int line = 1; line <= text.size(); line++) {
      if (lines.contains(text.get(line - 1)) && !told.contains(line)) {
        lost.add("line " + line + " is lost: " + text.get(line - 1));
      }
    }
    return lost;
  }

  /** Wrong numbers and lost lines of a broken file that nothing is said about, with their place. */
  List<String> wrong(byte[] broken) {
    ImportReading reading = reading(broken);
    List<String> wrong = new ArrayList<>();
    if (reading.table().isPresent()) {
      wrong.addAll(lost(broken, reading));
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
    // A dash that is typed for a minus sign is one.
    String raw = BlankText.strip(table.raw(record, column)).replaceFirst("^[–−]", "-");
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
