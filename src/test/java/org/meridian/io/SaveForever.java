package org.meridian.io;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.meridian.io.file.AtomicFile;

/**
 * Saves a file again and again until it is killed: {@code src/test/scripts/kill-during-saves.sh}
 * does that. Each save writes the same number of lines, all of one number.
 */
public final class SaveForever {

  private static final int LINES = 100_000;

  private SaveForever() {}

  /** Saves to the file that the arguments name, as often as they say; without end if not. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    for (int save = 0; save < times; save++) {
      byte[] line = String.format(Locale.ROOT, "%011d\n", save).getBytes(US_ASCII);
      AtomicFile.write(
          file,
          stream -> {
            for (int at = 0; at < LINES; at++) {
              stream.write(line);
            }
          });
      System.out.println(save);
    }
  }
}
