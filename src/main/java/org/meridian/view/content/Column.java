package org.meridian.view.content;

import java.util.function.ToDoubleFunction;
import org.meridian.text.Messages;

/**
 * A column of a table: one definition for the window, for figures and for tables in files. Its
 * cells are made when they are asked for.
 *
 * @param id as in style sheets and files, unique within a table
 * @param title what heads it
 * @param help what it tells, for whoever asks; may be the title
 * @param kind how cells are drawn and put in order
 * @param text what a cell says
 * @param number what it is sorted by and how long its bar is; NaN for a missing number and for
 *     words
 * @param <R> the type of a row
 */
public record Column<R>(
    String id,
    TextInLanguage title,
    TextInLanguage help,
    ColumnKind kind,
    CellText<R> text,
    ToDoubleFunction<R> number) {

  /**
   * What a cell says.
   *
   * @param <R> the type of a row
   */
  @FunctionalInterface
  public interface CellText<R> {
    /** The text of a row, in the language of the messages; never null. */
    String of(R row, Messages words);
  }

  /** A column of words. */
  public static <R> Column<R> ofText(
      String id, TextInLanguage title, TextInLanguage help, CellText<R> text) {
    return new Column<>(id, title, help, ColumnKind.TEXT, text, row -> Double.NaN);
  }

  /**
   * A column of numbers.
   *
   * @param text in the digits that the column needs
   */
  public static <R> Column<R> ofNumber(
      String id,
      TextInLanguage title,
      TextInLanguage help,
      CellText<R> text,
      ToDoubleFunction<R> number) {
    return new Column<>(id, title, help, ColumnKind.NUMBER, text, number);
  }

  /** The same cells under another kind, such as numbers as bars. */
  public Column<R> as(ColumnKind other) {
    return new Column<>(id, title, help, other, text, number);
  }

  /** Whether cells stand at the right, in tabular digits. */
  public boolean isNumeric() {
    return kind != ColumnKind.TEXT;
  }
}
