package org.meridian.io.sheet.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.MergedRange;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.SheetFormat;
import org.meridian.io.sheet.SheetReader;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/** Opens workbooks of Excel 97 to 2003. */
public final class XlsReader implements SheetReader {

  /** A reader of any number of files. */
  public XlsReader() {}

  /** What is known of the sheets after one pass over the records. */
  private record Outline(
      BookFacts facts,
      Map<Integer, List<MergedRange>> merged,
      Set<Integer> tables,
      AtomicInteger parts) {}

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
    Outline outline = outline(file);
    if (outline.parts().get() < outline.facts().sheets().size()) {
      throw RefusedContentException.of(name, FormatCode.BAD_WORKBOOK);
    }
    List<WorkSheet> sheets = new ArrayList<>();
    for (BoundSheetRecord sheet : outline.facts().sheets()) {
      int part = outline.facts().part(sheet);
      if (outline.tables().contains(part)) {
        String title = sheet.getSheetname();
        boolean hidden = sheet.isHidden() || sheet.isVeryHidden();
        List<MergedRange> merged = outline.merged().getOrDefault(part, List.of());
        sheets.add(
            new WorkSheet(
                title, hidden, merged, () -> cursor(file, name + " [" + title + "]", part)));
      }
    }
    if (sheets.isEmpty()) {
      throw RefusedContentException.of(name, FormatCode.NO_WORKBOOK);
    }
    return new SheetFile(name, SheetFormat.XLS, sheets);
  }

  private static Outline outline(Path file) throws IOException {
    Outline outline =
        new Outline(new BookFacts(), new HashMap<>(), new HashSet<>(), new AtomicInteger());
    try (RecordStream records = RecordStream.open(file)) {
      for (Optional<Record> next = records.next(); next.isPresent(); next = records.next()) {
        int part = records.part();
        outline.parts().set(part);
        switch (next.get()) {
          case BOFRecord begin when begin.getType() == BOFRecord.TYPE_WORKSHEET ->
              outline.tables().add(part);
          case MergeCellsRecord merged ->
              outline.merged().computeIfAbsent(part, none -> new ArrayList<>()).addAll(of(merged));
          case Record fact when part == 0 -> outline.facts().take(fact);
          default -> {
            // Cells are read when they are asked for.
          }
        }
      }
    }
    return outline;
  }

  private static List<MergedRange> of(MergeCellsRecord record) {
    List<MergedRange> ranges = new ArrayList<>();
    for (int i = 0; i < record.getNumAreas(); i++) {
      CellRangeAddress area = record.getAreaAt(i);
      ranges.add(
          new MergedRange(
              area.getFirstRow() + 1,
              area.getFirstColumn() + 1,
              area.getLastRow() + 1,
              area.getLastColumn() + 1));
    }
    return ranges;
  }

  private static RowCursor cursor(Path file, String place, int part) {
    Problems problems = new Problems();
    return FeedCursor.ofRows(place, problems, () -> new XlsFeed(file, place, part));
  }
}
