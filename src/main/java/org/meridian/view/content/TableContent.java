package org.meridian.view.content;

import java.util.List;
import java.util.Optional;

/**
 * A plain table as a view: columns, rows in the order shown, words below. Any figure and any window
 * can draw it without knowing what it is about.
 *
 * @param title what it shows, without the name of the dataset
 * @param columns from left to right
 * @param rows from top to bottom
 * @param note what stands below the table, such as a count; {@link TextInLanguage#NONE} for nothing
 * @param empty what is said where there are no rows
 * @param <R> the type of a row
 */
public record TableContent<R>(
    TextInLanguage title,
    List<Column<R>> columns,
    List<R> rows,
    TextInLanguage note,
    TextInLanguage empty)
    implements ViewContent {

  /** Copies the columns; rows are kept as they are, for a long list makes them as they are seen. */
  public TableContent {
    columns = List.copyOf(columns);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return rows.isEmpty() ? Optional.of(empty) : Optional.empty();
  }
}
