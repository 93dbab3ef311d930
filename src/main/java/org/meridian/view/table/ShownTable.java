package org.meridian.view.table;

import java.util.ArrayList;
import java.util.List;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;

/**
 * A table in the words of one language, with the numbers behind them.
 *
 * @param heads of the columns
 * @param rows each as long as the heads
 */
public record ShownTable(List<TableHead> heads, List<List<ShownCell>> rows) {

  /** Characters that would end a cell or a row. */
  private static final String ENDS = "[\\t\\r\\n]+";

  /** What begins a formula in programs for spreadsheets. */
  private static final String FORMULA = "=+-@";

  /**
   * The head of a column.
   *
   * @param id as in files
   * @param numeric whether cells stand at the right
   */
  public record TableHead(String id, String title, boolean numeric) {}

  /**
   * A cell.
   *
   * @param text as it is shown
   * @param number unrounded; NaN for words, and where it is missing
   */
  public record ShownCell(String text, double number) {

    /** A cell of words. */
    public static ShownCell of(String text) {
      return new ShownCell(text, Double.NaN);
    }

    /** Whether there is nothing to say. */
    public boolean isMissing() {
      return Double.isNaN(number) && (text.isEmpty() || text.equals(Numbers.MISSING));
    }
  }

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a row has another length than the heads
   */
  public ShownTable {
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<ShownCell> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(row.size() + " cells below " + heads.size());
      }
    }
  }

  /** The table of some rows under some columns. */
  public static <R> ShownTable of(List<Column<R>> columns, List<R> rows, Messages words) {
    return new ShownTable(
        columns.stream().map(column -> head(column, words)).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(column, row, words)).toList())
            .toList());
  }

  /** The head of a column. */
  public static TableHead head(Column<?> column, Messages words) {
    return new TableHead(column.id(), column.title().in(words), column.isNumeric());
  }

  /** The cell of a row. */
  public static <R> ShownCell cell(Column<R> column, R row, Messages words) {
    return new ShownCell(column.text().of(row, words), column.number().applyAsDouble(row));
  }

  /** The first columns. */
  public ShownTable narrow(int columns) {
    int some = Math.min(columns, heads.size());
    return new ShownTable(
        heads.subList(0, some), rows.stream().map(row -> row.subList(0, some)).toList());
  }

  /** The first rows. */
  public ShownTable first(int most) {
    return new ShownTable(heads, rows.subList(0, Math.min(most, rows.size())));
  }

  /**
   * Heads and rows as lines of cells parted by tabs, as programs for spreadsheets paste them:
   * numbers unrounded with a point, what is missing empty. A text that would be run as a formula
   * has an apostrophe before it, as in CSV for spreadsheets.
   */
  public String tabbed() {
    StringBuilder text = new StringBuilder();
    List<String> titles = new ArrayList<>();
    heads.forEach(head -> titles.add(plain(head.title())));
    text.append(String.join("\t", titles)).append('\n');
    for (List<ShownCell> row : rows) {
      text.append(String.join("\t", row.stream().map(ShownTable::pasted).toList())).append('\n');
    }
    return text.toString();
  }

  private static String pasted(ShownCell cell) {
    if (Double.isNaN(cell.number())) {
      return cell.isMissing() ? "" : plain(cell.text());
    }
    return Double.isInfinite(cell.number()) ? cell.text() : unrounded(cell.number());
  }

  private static String unrounded(double value) {
    boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return isWhole ? Long.toString((long) value) : Double.toString(value);
  }

  private static String plain(String text) {
    String line = text.replaceAll(ENDS, " ");
    boolean isFormula = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0;
    return isFormula ? "'" + line : line;
  }
}
