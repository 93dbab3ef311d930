package org.meridian.io.table.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that is written row by row, without the clock in it. */
final class UndatedWorkbook extends SXSSFWorkbook {

  /** The first date that a zip can tell. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Optional<Date> MADE =
      Optional.of(Date.from(Instant.parse("1980-01-01T00:00:00Z")));

  private static final int ROWS_IN_MEMORY = 100;

  UndatedWorkbook() {
    super(ROWS_IN_MEMORY);
    CoreProperties core = getXSSFWorkbook().getProperties().getCoreProperties();
    core.setCreator("Meridian");
    core.setCreated(MADE);
    core.setModified(MADE);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new ZipArchiveOutputStream(out) {
      @Override
      public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTimeLocal(EPOCH);
        super.putArchiveEntry(entry);
      }
    };
  }
}
