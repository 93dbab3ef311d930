package org.meridian.app.desktop;

import java.io.IOException;
import java.nio.file.Path;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.io.table.workbook.WorkbookStyle;
import org.meridian.ui.ports.FileFailure;

/** Writes files for the window. */
final class WrittenFile {

  private WrittenFile() {}

  /** What a table is written as: a workbook by the ending of the file, or CSV for spreadsheets. */
  static TableStyle style(Path file) {
    return WorkbookStyle.of(file, CsvStyle.SPREADSHEET);
  }

  /**
   * Replaces a file whole.
   *
   * @throws FileFailure if that fails; the file is then as it was
   */
  static void write(Path file, byte[] bytes) throws FileFailure {
    write(file, stream -> stream.write(bytes));
  }

  /**
   * Replaces a file whole with what a producer gives.
   *
   * @throws FileFailure if that fails; the file is then as it was
   */
  static void write(Path file, AtomicFile.ContentWriter content) throws FileFailure {
    try {
      AtomicFile.write(file, content);
    } catch (IOException failure) {
      throw new FileFailure(FileProblems.writing(file, failure), failure);
    }
  }
}
