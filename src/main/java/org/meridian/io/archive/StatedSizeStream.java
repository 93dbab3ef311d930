package org.meridian.io.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.meridian.io.file.ByteCount;
import org.meridian.io.file.RefusedContentException;
import org.meridian.model.reading.FormatCode;

/** A part of an archive that may not be larger than the archive states. */
final class StatedSizeStream extends FilterInputStream {

  private final String part;
  private final ZipEntry entry;
  private long left;

  StatedSizeStream(InputStream in, String part, ZipEntry entry) {
    super(in);
    this.part = part;
    this.entry = entry;
    left = entry.getSize();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    int got = step(into, from, most);
    left -= Math.max(0, got);
    if (left < 0) {
      throw RefusedContentException.of(
          part, FormatCode.ARCHIVE_SIZE_WRONG, entry.getName(), ByteCount.of(entry.getSize()));
    }
    return got;
  }

  private int step(byte[] into, int from, int most) throws IOException {
    try {
      return super.read(into, from, most);
    } catch (ZipException | EOFException broken) {
      throw RefusedContentException.of(part, FormatCode.ARCHIVE_BROKEN);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    return read(new byte[(int) Math.min(8192, count)]);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
