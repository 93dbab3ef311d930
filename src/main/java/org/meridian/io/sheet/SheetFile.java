package org.meridian.io.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an opened file with sheets consists of. It holds no rows and keeps no file open: each sheet
 * reads its rows anew when asked.
 *
 * @param name the file as problems name it
 * @param format the format by the content, whatever the ending says
 * @param sheets all sheets in the order of the tabs, hidden ones too; at least one
 */
public record SheetFile(String name, SheetFormat format, List<WorkSheet> sheets) {

  /** Copies the sheets; refuses a file without any. */
  public SheetFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(format, "format");
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("a file with sheets has at least one");
    }
  }

  /** A sheet by its name. */
  public Optional<WorkSheet> sheet(String title) {
    return sheets.stream().filter(sheet -> sheet.name().equals(title)).findFirst();
  }
}
