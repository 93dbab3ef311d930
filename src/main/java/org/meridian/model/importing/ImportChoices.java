package org.meridian.model.importing;

import java.util.List;
import java.util.Optional;

/**
 * How a file is read, every guess filled in; what a person changes goes into {@link GivenChoices}.
 *
 * @param source what kind of file it is
 * @param sheets names of the sheets of a workbook, or of the layers of another file
 * @param sheet the one that is read; empty for a plain table
 * @param encoding name of the character set; {@code unknown} where nothing could be told
 * @param encodings other character sets that the bytes fit, the likeliest first
 * @param bom whether the file begins with a byte order mark
 * @param delimiter between cells; empty where cells stand at fixed places or the file is no text
 * @param decimal {@code .} or {@code ,}
 * @param thousands the mark between thousands; empty where there is none
 * @param lineEnding {@code LF}, {@code CRLF}, {@code CR}, {@code mixed} or empty
 * @param preambleLines lines before the header
 * @param headerRows rows of the header
 * @param layout how the table holds its values
 * @param offices what a table of offices becomes; empty for any other layout
 * @param columns the columns in order
 */
public record ImportChoices(
    TableSource source,
    List<String> sheets,
    Optional<String> sheet,
    String encoding,
    List<String> encodings,
    boolean bom,
    String delimiter,
    String decimal,
    String thousands,
    String lineEnding,
    int preambleLines,
    int headerRows,
    TableLayout layout,
    Optional<OfficeUse> offices,
    List<ColumnChoice> columns) {

  /** Copies the lists. */
  public ImportChoices {
    sheets = List.copyOf(sheets);
    encodings = List.copyOf(encodings);
    columns = List.copyOf(columns);
  }

  /** The position of the first column in a role, -1 where there is none. */
  public int position(ColumnRole role) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).role() == role) {
        return column;
      }
    }
    return -1;
  }

  /** The name of the first column in a role; empty where there is none. */
  public String name(ColumnRole role) {
    int column = position(role);
    return column < 0 ? "" : columns.get(column).name();
  }
}
