package org.meridian.io.file;

import java.util.Locale;
import org.meridian.text.Numbers;

/**
 * Numbers of bytes as people say them: in megabytes and gigabytes as memory is counted, by 1,024.
 */
public final class ByteCount {

  private static final double MEGA = 1 << 20;
  private static final double GIGA = 1 << 30;

  private ByteCount() {}

  /** A number of bytes, as {@code 1.5 GB} or {@code 12 MB}; never less than 1 MB. */
  public static String of(long bytes) {
    return bytes < GIGA - MEGA / 2
        ? String.format(Locale.ROOT, "%d MB", Math.max(1, Math.round(bytes / MEGA)))
        : String.format(Locale.ROOT, "%.1f GB", bytes / GIGA);
  }

  /** The same where it is compared with another number: in full if both would read alike. */
  public static String of(long bytes, long compared) {
    boolean alike = bytes != compared && of(bytes).equals(of(compared));
    return alike ? Numbers.whole(bytes) + " B" : of(bytes);
  }
}
