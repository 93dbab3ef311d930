package org.meridian.io.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.io.sheet.opening.SheetFiles;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/** Reads everything in a file that may be damaged. */
public final class FuzzedSheets {

  private FuzzedSheets() {}

  /** All rows of all sheets, if the file opens. */
  static List<SheetRow> rows(Path file) {
    List<SheetRow> rows = new ArrayList<>();
    SheetFiles.open(file).value().ifPresent(opened -> read(opened, rows, new ArrayList<>()));
    return rows;
  }

  /** All problems of opening the file and reading all its sheets. */
  public static List<Problem> problems(Path file) {
    Loaded<SheetFile> opened = SheetFiles.open(file);
    List<Problem> problems = new ArrayList<>(opened.problems());
    opened.value().ifPresent(sheets -> read(sheets, new ArrayList<>(), problems));
    return problems;
  }

  private static void read(SheetFile file, List<SheetRow> rows, List<Problem> problems) {
    for (WorkSheet sheet : file.sheets()) {
      try (RowCursor cursor = sheet.open()) {
        while (cursor.next()) {
          rows.add(new SheetRow(cursor.row(), cursor.cells()));
        }
        problems.addAll(cursor.problems());
      }
    }
  }
}
