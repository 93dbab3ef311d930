package org.meridian.io.session;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.scenario.DatasetOrigin;

/**
 * Stands in the folder of journals from the moment that a state is restored until its first picture
 * is there: if it still stands at the next start, the program died on that state.
 */
public final class StartMarker {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;

  /**
   * @param folder the folder of journals
   */
  public StartMarker(Path folder) {
    file = folder.resolve("starting.json");
  }

  /**
   * Starts that did not come to their first picture, one after another.
   *
   * @param origin the dataset whose state was restored
   * @param count how many
   */
  public record Deaths(DatasetOrigin origin, int count) {}

  /** The starts before this one that died; empty if the last went well or cannot be known. */
  public Optional<Deaths> deaths() {
    try {
      JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
      JsonNode dataset = root.path("dataset");
      int count = root.path("starts").asInt();
      return count < 1
          ? Optional.empty()
          : Optional.of(
              new Deaths(
                  new DatasetOrigin(dataset.path("id").asText(), dataset.path("folder").asText()),
                  count));
    } catch (IOException absentOrSpoilt) {
      return Optional.empty();
    }
  }

  /**
   * Marks that a state is about to be restored, for the first time or again.
   *
   * @throws IOException if that cannot be written
   */
  public void begin(DatasetOrigin origin) throws IOException {
    int before =
        deaths().filter(deaths -> deaths.origin().equals(origin)).map(Deaths::count).orElse(0);
    ObjectNode root = MAPPER.createObjectNode();
    root.putObject("dataset").put("id", origin.id()).put("folder", origin.folder());
    root.put("starts", before + 1);
    AtomicFile.write(file, MAPPER.writeValueAsBytes(root));
  }

  /**
   * The state was restored well.
   *
   * @throws IOException if the mark cannot be removed
   */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
