package org.meridian.io.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip files: the same parts give the same bytes, whenever and wherever they are packed. */
public final class PackedFiles {

  /** The earliest time that a zip file can tell; no part bears the clock of a machine. */
  private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PackedFiles() {}

  /**
   * Writes parts in the order of the map.
   *
   * @param parts contents by their paths inside the file, folders parted by {@code /}
   * @param to stays open
   * @throws IOException if it cannot be written to
   */
  public static void write(Map<String, byte[]> parts, OutputStream to) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(to);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      ZipEntry entry = new ZipEntry(part.getKey());
      entry.setTimeLocal(UNDATED);
      zip.putNextEntry(entry);
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}
