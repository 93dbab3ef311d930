package org.meridian.io.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;

/**
 * Reads the rows of any source and adds a located problem for whatever does not fit. Rows of empty
 * cells are passed over with one note; rows of the wrong width are reported and passed over; cells
 * are trimmed. Texts that stand for missing numbers count in numbers only.
 */
public final class CheckedRows {

  private final RowSource source;
  private final Problems problems;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Set<String> twice = new LinkedHashSet<>();
  private final NumberForm[] numbers;
  private final int width;
  private int unnamed;
  private boolean lost;
  private boolean misread;
  private int emptyRows;
  private int firstEmpty;

  /**
   * Reads a source from its first row.
   *
   * @param source the rows
   * @param problems takes everything that is wrong
   */
  public CheckedRows(RowSource source, Problems problems) {
    this.source = source;
    this.problems = problems;
    width = source.header().size();
    numbers = new NumberForm[width];
    for (int column = 0; column < width; column++) {
      String name = source.header().get(column).strip();
      numbers[column] = source.numbers(name);
      if (name.isEmpty()) {
        unnamed++;
      } else if (columns.putIfAbsent(name, column) != null) {
        twice.add(name);
      }
    }
  }

  /**
   * Whether every one of these columns is there; adds a problem for each that is not, or one alone
   * where the file seems to have another separator or its header further down.
   */
  public boolean require(String... names) {
    List<String> absent = Arrays.stream(names).filter(name -> !columns.containsKey(name)).toList();
    if (width == 0 || absent.isEmpty()) {
      return width > 0;
    }
    lost = true;
    if (!looksLikeOther(names)) {
      absent.forEach(name -> at(source.headerLine(), name, ProblemCode.COLUMN_MISSING));
    }
    return false;
  }

  /**
   * Whether the file seems to have another separator than is expected, or its header further down;
   * adds a problem that says so. Letters count in upper and lower case alike.
   *
   * @param names the columns that a header should have
   */
  public boolean looksLikeOther(String... names) {
    Optional<Problem> other = source.otherReading(List.of(names));
    other.ifPresent(problems::add);
    if (other.isPresent()) {
      twice.clear();
      misread = true;
    }
    return other.isPresent();
  }

  /** Notes every column with a name that is none of those that are read. */
  public void noteUnread(Set<String> read) {
    columns.keySet().stream()
        .filter(name -> !read.contains(name))
        .forEach(name -> at(source.headerLine(), name, ProblemCode.COLUMN_UNREAD));
  }

  private void at(int place, String column, ProblemReason code, String... arguments) {
    problems.add(new Problem(source.name(), place, column, "", code, List.of(arguments)));
  }

  /** The position of a column, -1 where there is none. */
  public int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  /** The names of all columns that have one, in order. */
  public List<String> columns() {
    return List.copyOf(columns.keySet());
  }

  /** Goes to the next row; false at the end. */
  public boolean next() {
    reportColumns();
    while (!misread && source.next()) {
      if (isEmpty()) {
        firstEmpty = emptyRows++ == 0 ? source.line() : firstEmpty;
      } else if (source.width() == width) {
        return true;
      } else {
        lost = true;
        report("", "", ProblemCode.RAGGED_ROW, Integer.toString(source.width()), "" + width);
      }
    }
    if (emptyRows > 0) {
      at(firstEmpty, "", ProblemCode.EMPTY_ROWS, Integer.toString(emptyRows));
      emptyRows = 0;
    }
    return false;
  }

  /** Says once, before the first row, which columns cannot be told apart. */
  private void reportColumns() {
    if (!twice.isEmpty()) {
      twice.forEach(name -> at(source.headerLine(), name, ProblemCode.COLUMN_TWICE));
      twice.clear();
    }
    if (unnamed > 0) {
      at(source.headerLine(), "", ProblemCode.COLUMNS_UNNAMED, Integer.toString(unnamed));
      unnamed = 0;
    }
  }

  private boolean isEmpty() {
    for (int cell = 0; cell < source.width(); cell++) {
      if (!source.cell(cell).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Whether every row so far could be read, and there was a header to read them by. */
  public boolean whole() {
    return width > 0 && !lost;
  }

  /** The line that the row starts in, counted from 1. */
  public int line() {
    return source.line();
  }

  /** A cell of the row, trimmed; empty where there is no such column. */
  public String text(int column) {
    return column < 0 ? "" : source.cell(column).strip();
  }

  /** A cell that may stand for a missing value: empty where it does, else as {@link #text}. */
  public String present(int column) {
    String cell = text(column);
    return isMissing(column, cell) ? "" : cell;
  }

  /** Whether a text stands for a missing value in a column. */
  public boolean isMissing(int column, String cell) {
    return column >= 0 && numbers[column].missing().contains(cell);
  }

  /** A cell that must not be empty; adds a problem where it is. */
  public String required(int column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      report(name(column), "", ProblemCode.CELL_EMPTY);
    }
    return cell;
  }

  /** A number; NaN where the cell is missing, and also where it is none (with a problem). */
  public double number(int column) {
    String cell = present(column);
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    double number = numbers[column].parse(cell);
    if (Double.isNaN(number)) {
      report(name(column), cell, ProblemCode.NOT_A_NUMBER);
    }
    return number;
  }

  /** One of a few words; adds a problem and gives the fallback where it is another. */
  public <T> T oneOf(int column, Map<String, T> words, T fallback) {
    String cell = present(column);
    if (cell.isEmpty()) {
      return fallback;
    }
    T found = words.get(cell);
    if (found == null) {
      report(name(column), cell, ProblemCode.NOT_ALLOWED, String.join(", ", words.keySet()));
      return fallback;
    }
    return found;
  }

  /** Adds a problem at a cell of the row. */
  public void report(int column, ProblemReason code, String... arguments) {
    report(name(column), text(column), code, arguments);
  }

  private void report(String column, String value, ProblemReason code, String... arguments) {
    problems.add(
        new Problem(source.name(), source.line(), column, value, code, List.of(arguments)));
  }

  private String name(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
