package org.meridian.model.importing;

import java.util.List;
import java.util.Optional;
import org.meridian.model.importing.form.CellMarks;
import org.meridian.model.importing.form.HeaderPlace;
import org.meridian.model.importing.form.SheetSource;
import org.meridian.model.importing.form.TextEncoding;

/**
 * How a file is read, every guess filled in; what a person changes goes into {@link GivenChoices}.
 *
 * @param file what kind of file is read, and which of its sheets
 * @param text how the bytes of a file are read as text
 * @param marks what stands between cells and within numbers
 * @param header where the header of a table stands
 * @param layout how the table holds its values
 * @param offices what a table of offices becomes; empty for any other layout
 * @param columns the columns in order
 */
public record ImportChoices(
    SheetSource file,
    TextEncoding text,
    CellMarks marks,
    HeaderPlace header,
    TableLayout layout,
    Optional<OfficeUse> offices,
    List<ColumnChoice> columns) {

  /** Copies the lists. */
  public ImportChoices {

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
