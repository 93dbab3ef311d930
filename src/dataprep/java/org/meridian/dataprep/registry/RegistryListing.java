package org.meridian.dataprep.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The listing of large blocks of MAC addresses (MA-L) in the two forms in which it is packed: JSON
 * from block to lines, and the registry's own text. Smaller blocks are left out, because the oldest
 * edition lacks them.
 */
final class RegistryListing {

  private static final int LARGE_BLOCK_DIGITS = 6;
  private static final Pattern BLOCK = Pattern.compile("[0-9A-F]{6}\\s+\\(base 16\\)\\s*(.*)");

  private RegistryListing() {}

  /** Reads a JSON object from block to the lines of its owner. */
  static List<Registration> ofJson(Path file) throws IOException {
    List<Registration> entries = new ArrayList<>();
    JsonNode blocks = new ObjectMapper().readTree(file.toFile());
    for (Map.Entry<String, JsonNode> block : blocks.properties()) {
      if (block.getKey().length() == LARGE_BLOCK_DIGITS) {
        entries.add(Registration.of(block.getValue().asText().lines().toList()));
      }
    }
    return entries;
  }

  /** Reads the registry's text: a line with block and name, then the address, then a blank line. */
  static List<Registration> ofText(Path file) throws IOException {
    List<Registration> entries = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher block = BLOCK.matcher(line);
      if (block.matches()) {
        open.add(block.group(1));
      } else if (line.isBlank() && !open.isEmpty()) {
        entries.add(Registration.of(open));
        open.clear();
      } else if (!open.isEmpty()) {
        open.add(line);
      }
    }
    if (!open.isEmpty()) {
      entries.add(Registration.of(open));
    }
    return entries;
  }
}
