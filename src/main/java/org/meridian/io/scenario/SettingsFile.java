package org.meridian.io.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.HomeLock;
import org.meridian.io.file.UserFiles;

/**
 * The window's settings: names and texts in one JSON object. They are conveniences: a file that is
 * absent or spoilt means no settings, and the next save puts it right.
 */
public final class SettingsFile {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());
  private static final String LOCK = "settings";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path file;

  /** Settings kept in a file that need not exist. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /** All settings; none if the file is absent, cannot be read or is no JSON object. */
  public Map<String, String> load() {
    try {
      return read().orElse(Map.of());
    } catch (IOException unreadable) {
      LOG.log(System.Logger.Level.WARNING, "settings are not read: " + file, unreadable);
      return Map.of();
    }
  }

  /**
   * Lays changes over what stands in the file by now, so that programs that run at once keep each
   * other's settings. An absent or spoilt file is written anew.
   *
   * @param before what this program last read or wrote; none before the first time
   * @param now all of its settings
   * @throws IOException if the file cannot be read or written, or another program holds it for long
   */
  public void save(Map<String, String> before, Map<String, String> now) throws IOException {
    try (HomeLock _ = lock()) {
      Map<String, String> merged = read().map(new SettingsMerge(before, now)::over).orElse(now);
      ObjectNode root = MAPPER.createObjectNode();
      new TreeMap<>(merged).forEach(root::put);
      AtomicFile.write(file, MAPPER.writeValueAsBytes(root));
    }
  }

  /** The lock; null on a disk that knows none, where the last to write wins. */
  private HomeLock lock() throws IOException {
    Optional<HomeLock> lock;
    try {
      lock = HomeLock.await(file.toAbsolutePath().getParent(), LOCK, PATIENCE);
    } catch (IOException unsupported) {
      LOG.log(System.Logger.Level.DEBUG, "no lock beside {0}: {1}", file, unsupported);
      return null;
    }
    return lock.orElseThrow(() -> new IOException("another program holds " + file));
  }

  /** What stands in the file; empty if it is absent or no JSON object. */
  private Optional<Map<String, String>> read() throws IOException {
    try {
      JsonNode root = MAPPER.readTree(UserFiles.bytes(file));
      Map<String, String> settings = new LinkedHashMap<>();
      root.properties().forEach(entry -> put(settings, entry.getKey(), entry.getValue()));
      if (!root.isObject()) {
        LOG.log(System.Logger.Level.WARNING, "{0} holds no settings: they start anew", file);
      }
      return root.isObject() ? Optional.of(settings) : Optional.empty();
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    } catch (JsonProcessingException spoilt) {
      LOG.log(System.Logger.Level.WARNING, "{0} is no JSON: settings start anew", file);
      return Optional.empty();
    }
  }

  /** A setting that is no text, number or truth value keeps its default. */
  private void put(Map<String, String> settings, String name, JsonNode value) {
    if (value.isValueNode() && !value.isNull()) {
      settings.put(name, value.asText());
    } else {
      LOG.log(System.Logger.Level.WARNING, "{0}: the setting {1} is no text", file, name);
    }
  }
}
