package org.meridian.io.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.meridian.io.AtomicFile;
import org.meridian.io.UserFiles;

/**
 * The window's settings: names and texts in one JSON object. They are conveniences: a file that is
 * absent or spoilt means no settings, and the next save puts it right.
 */
public final class SettingsFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;

  /** Settings kept in a file that need not exist. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** All settings; none if the file is absent or no JSON object. */
  public Map<String, String> load() {
    Map<String, String> settings = new LinkedHashMap<>();
    try {
      JsonNode root = MAPPER.readTree(UserFiles.bytes(file));
      root.properties().forEach(entry -> settings.put(entry.getKey(), entry.getValue().asText()));
      return settings;
    } catch (IOException absentOrSpoilt) {
      return Map.of();
    }
  }

  /**
   * Replaces all settings.
   *
   * @throws IOException if the file cannot be written
   */
  public void save(Map<String, String> settings) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    new TreeMap<>(settings).forEach(root::put);
    AtomicFile.write(file, MAPPER.writeValueAsBytes(root));
  }
}
