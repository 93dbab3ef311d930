package org.meridian.io.sheet.ods;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.file.RefusedContentException;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetRow;
import org.meridian.model.reading.FormatCode;

/** The rows of one sheet of a file in Open Document. */
final class OdsFeed implements RowFeed {

  private final CheckedArchive archive;
  private final MarkupReader reader;
  private final OdsTable table;

  private OdsFeed(CheckedArchive archive, MarkupReader reader, OdsTable table) {
    this.archive = archive;
    this.reader = reader;
    this.table = table;
  }

  /** Opens the rows of a sheet by its place among the sheets, from 0. */
  static OdsFeed open(Path file, String place, int number) throws IOException {
    CheckedArchive archive = CheckedArchive.open(file);
    try {
      MarkupReader reader = new MarkupReader(place, archive.open(OdsReader.CONTENT));
      goTo(reader, number, place);
      return new OdsFeed(archive, reader, new OdsTable(place, reader));
    } catch (IOException unreadable) {
      archive.close();
      throw unreadable;
    }
  }

  private static void goTo(MarkupReader reader, int number, String place) throws IOException {
    int before = 0;
    while (reader.nextBegin()) {
      if (reader.begins("tracked-changes")) {
        reader.skip();
      } else if (reader.begins("table")) {
        if (before++ == number) {
          return;
        }
        reader.skip();
      }
    }
    throw RefusedContentException.of(place, FormatCode.BAD_WORKBOOK);
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    return table.next();
  }

  @Override
  public BitSet hiddenColumns() {
    return table.hiddenColumns();
  }

  @Override
  public void close() throws IOException {
    reader.close();
    archive.close();
  }
}
