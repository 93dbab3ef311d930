package org.meridian.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads files in the plainest way there is, to compare what a reader says that it read. */
final class NaiveCount {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private NaiveCount() {}

  /** Whether a table can be read by splitting: no quotes, no other encoding. */
  static boolean isPlain(byte[] table) {
    String text = text(table);
    return !text.contains("\"") && !text.contains("\0") && !text.contains("\uFFFD");
  }

  /** Whether a file is one value of JSON in UTF-8, and not several or in another encoding. */
  static boolean isSingle(byte[] file) {
    try (MappingIterator<JsonNode> values =
        MAPPER.readerFor(JsonNode.class).readValues(text(file))) {
      return values.readAll().size() == 1;
    } catch (IOException broken) {
      return false;
    }
  }

  /** The rows below the header that have anything in them, cell by cell. */
  static List<List<String>> rows(byte[] table) {
    return text(table)
        .replace("\uFEFF", "")
        .lines()
        .filter(line -> !line.replace(",", "").isBlank())
        .skip(1)
        .map(line -> List.of(line.split(",", -1)).stream().map(String::strip).toList())
        .toList();
  }

  static JsonNode json(byte[] file) {
    try {
      return MAPPER.readTree(jsonText(file).replaceFirst("^\uFEFF", ""));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** JSON may stand in UTF-16: then a mark comes first, or the first bracket has a zero byte. */
  private static String jsonText(byte[] file) {
    if (file.length < 2) {
      return text(file);
    }
    boolean isMarked = (file[0] & file[1] & 0xff) >= 0xfe && file[0] != file[1];
    boolean isBig = file[0] == 0 && file[1] != 0;
    boolean isLittle = file[0] != 0 && file[1] == 0;
    return isMarked
        ? new String(file, StandardCharsets.UTF_16)
        : isBig
            ? new String(file, StandardCharsets.UTF_16BE)
            : isLittle ? new String(file, StandardCharsets.UTF_16LE) : text(file);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
