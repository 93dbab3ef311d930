package org.meridian.io.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.io.Utf8;

/**
 * Walks the rows of a CSV file (comma, double quotes, header row) and adds a located problem for
 * whatever does not fit. Blank lines are passed over; rows of the wrong width are reported and
 * passed over; cells are trimmed.
 */
public final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final String file;
  private final Problems problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> missing;
  private CSVParser parser;
  private Iterator<CSVRecord> records;
  private int width;
  private CSVRecord row;
  private int line;

  /**
   * Opens a file and reads its header.
   *
   * @param file the name for problems
   * @param bytes the whole file
   * @param missing texts that stand for a missing value, beside the empty cell
   * @param problems takes everything that is wrong
   */
  public CsvRows(String file, byte[] bytes, Set<String> missing, Problems problems) {
    this.file = file;
    this.missing = missing;
    this.problems = problems;
    String text = Utf8.decode(file, bytes, problems).orElse(null);
    if (text == null) {
      records = List.<CSVRecord>of().iterator();
      return;
    }
    try {
      parser = CSVParser.parse(new StringReader(text), FORMAT);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    records = parser.iterator();
    readHeader();
  }

  private void readHeader() {
    if (!advance()) {
      problems.add(Problem.ofFile(file, ProblemCode.EMPTY_FILE));
      return;
    }
    width = row.size();
    for (int column = 0; column < width; column++) {
      String name = row.get(column).strip();
      if (columns.put(name, column) != null) {
        report(name, "", ProblemCode.COLUMN_TWICE);
      }
    }
  }

  /** Whether every one of these columns is there; adds a problem for each that is not. */
  public boolean require(String... names) {
    boolean all = true;
    for (String name : names) {
      if (!columns.containsKey(name) && width > 0) {
        problems.add(new Problem(file, 1, name, "", ProblemCode.COLUMN_MISSING, List.of()));
        all = false;
      }
    }
    return all && width > 0;
  }

  /** The position of a column, -1 where there is none. */
  public int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  /** The names of all columns, in order. */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** Goes to the next row; false at the end. */
  public boolean next() {
    while (advance()) {
      if (row.size() == width) {
        return true;
      }
      report("", "", ProblemCode.RAGGED_ROW, Integer.toString(row.size()), "" + width);
    }
    return false;
  }

  private boolean advance() {
    do {
      // Asked before the record is read, so that it is the line that the record starts in.
      line = (int) parser.getCurrentLineNumber() + 1;
      if (!hasNext()) {
        return false;
      }
      row = records.next();
    } while (row.size() == 1 && row.get(0).isBlank());
    return true;
  }

  private boolean hasNext() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException broken) {
      report("", "", ProblemCode.BAD_CSV, String.valueOf(broken.getCause().getMessage()));
      records = List.<CSVRecord>of().iterator();
      return false;
    }
  }

  /** The line that the row starts in, counted from 1. */
  public int line() {
    return line;
  }

  /** A cell of the row, trimmed; empty where it is missing or there is no such column. */
  public String text(int column) {
    if (column < 0) {
      return "";
    }
    String text = row.get(column).strip();
    return missing.contains(text) ? "" : text;
  }

  /** A cell that must not be empty; adds a problem where it is. */
  public String required(int column) {
    String text = text(column);
    if (text.isEmpty()) {
      report(name(column), row.get(column), ProblemCode.CELL_EMPTY);
    }
    return text;
  }

  /** A number; NaN where the cell is missing, and also where it is none (with a problem). */
  public double number(int column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Double.NaN;
    }
    double number = Decimal.parse(text);
    if (Double.isNaN(number)) {
      report(name(column), text, ProblemCode.NOT_A_NUMBER);
    }
    return number;
  }

  /** One of a few words; adds a problem and gives the fallback where it is another. */
  public <T> T oneOf(int column, Map<String, T> words, T fallback) {
    String text = text(column);
    if (text.isEmpty()) {
      return fallback;
    }
    T found = words.get(text);
    if (found == null) {
      report(name(column), text, ProblemCode.NOT_ALLOWED, String.join(", ", words.keySet()));
      return fallback;
    }
    return found;
  }

  /** Adds a problem at a cell of the row. */
  public void report(int column, ProblemCode code, String... arguments) {
    report(name(column), text(column), code, arguments);
  }

  private void report(String column, String value, ProblemCode code, String... arguments) {
    problems.add(new Problem(file, line, column, value, code, List.of(arguments)));
  }

  private String name(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
