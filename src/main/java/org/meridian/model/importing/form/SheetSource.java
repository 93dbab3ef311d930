package org.meridian.model.importing.form;

import java.util.List;
import java.util.Optional;

/**
 * What kind of file is read, and which of its sheets.
 *
 * @param source what kind of file it is
 * @param sheets names of the sheets of a workbook, or of the layers of another file
 * @param sheet the one that is read; empty for a plain table
 */
public record SheetSource(TableSource source, List<String> sheets, Optional<String> sheet) {

  /** Copies the collections. */
  public SheetSource {
    sheets = List.copyOf(sheets);
  }
}
