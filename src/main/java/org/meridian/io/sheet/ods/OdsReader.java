package org.meridian.io.sheet.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetFile;
import org.meridian.io.sheet.SheetFormat;
import org.meridian.io.sheet.SheetReader;
import org.meridian.io.sheet.WorkSheet;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/** Opens files of sheets in Open Document. */
public final class OdsReader implements SheetReader {

  static final String CONTENT = "content.xml";

  private static final String MANIFEST = "META-INF/manifest.xml";

  /** A reader of any number of files. */
  public OdsReader() {}

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
      refuseProtected(archive);
      List<WorkSheet> sheets = new ArrayList<>();
      try (MarkupReader reader = new MarkupReader(name, archive.open(CONTENT))) {
        Set<String> hidden = new HashSet<>();
        String style = "";
        while (reader.nextBegin()) {
          if (reader.begins("style")) {
            style = reader.value("name");
          } else if (reader.begins("table-properties") && reader.value("display").equals("false")) {
            hidden.add(style);
          } else if (reader.begins("tracked-changes")) {
            reader.skip();
          } else if (reader.begins("table")) {
            sheets.add(sheet(file, name, reader, hidden, sheets.size()));
          }
        }
      }
      if (sheets.isEmpty()) {
        throw RefusedContentException.of(name, FormatCode.NO_WORKBOOK);
      }
      return new SheetFile(name, SheetFormat.ODS, sheets);
    }
  }

  private static void refuseProtected(CheckedArchive archive) throws IOException {
    if (!archive.has(MANIFEST)) {
      return;
    }
    String part = archive.nameOf(MANIFEST);
    try (MarkupReader reader = new MarkupReader(part, archive.open(MANIFEST))) {
      while (reader.nextBegin()) {
        if (reader.begins("encryption-data")) {
          throw RefusedContentException.of(archive.name(), FormatCode.IS_ENCRYPTED);
        }
      }
    }
  }

  private static WorkSheet sheet(
      Path file, String name, MarkupReader reader, Set<String> hidden, int number)
      throws IOException {
    String title = reader.value("name");
    boolean isHidden = hidden.contains(reader.value("style-name"));
    OdsTable table = new OdsTable(name, reader);
    while (table.next().isPresent()) {
      // Only its merged cells are wanted here.
    }
    String place = name + " [" + title + "]";
    return new WorkSheet(title, isHidden, table.merged(), () -> cursor(file, place, number));
  }

  private static RowCursor cursor(Path file, String place, int number) {
    return FeedCursor.ofRows(place, new Problems(), () -> OdsFeed.open(file, place, number));
  }
}
