package org.meridian.io.table;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table marks its cells. {@link #NONE} stands for a mark that is not in use.
 *
 * @param delimiter between cells
 * @param quote around cells, or {@link #NONE}
 * @param escape before a quote inside quotes; {@link #NONE} where such a quote is written twice
 * @param comment first in a line that is no row, or {@link #NONE}
 * @param skipSpaces whether spaces may stand between a delimiter and a quote
 * @param columns the names of the columns where the table has no header; else empty
 */
public record CsvDialect(
    char delimiter,
    char quote,
    char escape,
    char comment,
    boolean skipSpaces,
    List<String> columns) {

  /** No mark. */
  public static final char NONE = '\0';

  /** Comma, double quotes written twice inside quotes, a header. */
  public static final CsvDialect DEFAULT = new CsvDialect(',', '"', NONE, NONE, false, List.of());

  /** Copies the names. */
  public CsvDialect {
    columns = List.copyOf(columns);
  }

  /** Whether its marks can be told apart from one another and from ends of lines. */
  public boolean isClear() {
    String marks = "\r\n" + delimiter + quote + escape + comment;
    String used = marks.replace(String.valueOf(NONE), "");
    return used.chars().distinct().count() == used.length() && delimiter != NONE;
  }

  CSVFormat format() {
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(delimiter)
        .setQuote(orNull(quote))
        .setEscape(orNull(escape))
        .setCommentMarker(orNull(comment))
        .setIgnoreSurroundingSpaces(skipSpaces)
        .setIgnoreEmptyLines(false)
        .get();
  }

  private static Character orNull(char mark) {
    return mark == NONE ? null : (Character) mark;
  }
}
