package org.meridian.render.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Takes the clock out of documents, so that the same story gives the same bytes. */
final class FixedDates {

  /** The first date that a zip can tell. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Optional<Date> MADE =
      Optional.of(Date.from(Instant.parse("1980-01-01T00:00:00Z")));

  private FixedDates() {}

  /** Sets when a document was made and changed, and by what. */
  static void set(CoreProperties core) {
    core.setCreator("Meridian");
    core.setCreated(MADE);
    core.setModified(MADE);
  }

  /** Copies a package with all dates of its entries, and of packages within it, set alike. */
  static void copy(InputStream from, OutputStream to) throws IOException {
    ZipInputStream in = new ZipInputStream(from);
    ZipOutputStream out = new ZipOutputStream(to);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry same = new ZipEntry(entry.getName());
      same.setTimeLocal(EPOCH);
      out.putNextEntry(same);
      if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        copy(new ByteArrayInputStream(in.readAllBytes()), inner);
        inner.writeTo(out);
      } else {
        in.transferTo(out);
      }
      out.closeEntry();
    }
    out.finish();
  }
}
