package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.SheetFormat;
import org.meridian.io.sheet.SheetReader;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.io.sheet.xlsx.WorkbookPart.SheetPart;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/** Opens workbooks in Office Open XML. */
public final class XlsxReader implements SheetReader {

  /** A reader of any number of files. */
  public XlsxReader() {}

  @Override
  public Loaded<SheetFile> open(Path file) {
    String name = file.getFileName().toString();
    try {
      return Loaded.of(ParserGuard.run(name, FormatCode.BAD_WORKBOOK, () -> read(file, name)));
    } catch (IOException failure) {
      return Loaded.failed(FileProblems.reading(name, failure));
    }
  }

  private static SheetFile read(Path file, String name) throws IOException {
    try (CheckedArchive archive = CheckedArchive.open(file)) {
      WorkbookPart workbook = WorkbookPart.of(archive);
      CellStyles styles =
          workbook.styles().isPresent()
              ? CellStyles.of(archive, workbook.styles().get())
              : CellStyles.NONE;
      SharedTexts texts = new SharedTexts(workbook.texts());
      List<WorkSheet> sheets = new ArrayList<>();
      for (SheetPart sheet : workbook.sheets()) {
        XlsxSheet cells = new XlsxSheet(file, sheet, texts, styles, workbook.from1904());
        sheets.add(
            new WorkSheet(
                sheet.name(),
                sheet.hidden(),
                MergeScan.of(place(name, sheet), archive.open(sheet.part())),
                () -> cursor(name, cells)));
      }
      return new SheetFile(name, SheetFormat.XLSX, sheets);
    }
  }

  private static RowCursor cursor(String name, XlsxSheet sheet) {
    String place = place(name, sheet.part());
    Problems problems = new Problems();
    return FeedCursor.ofRows(place, problems, () -> XlsxFeed.open(sheet, place, problems));
  }

  private static String place(String name, SheetPart sheet) {
    return name + " [" + sheet.name() + "]";
  }
}
