package org.meridian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a plain table of words that the program brings along; lines that begin with # explain. */
public final class TextTable {

  private TextTable() {}

  /**
   * The lines of a table.
   *
   * @param file its name in the folder {@code text} of the resources
   * @throws IllegalStateException if the program was built without it
   */
  public static List<String> lines(String file) {
    try (InputStream stream = TextTable.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("there is no text/" + file);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
