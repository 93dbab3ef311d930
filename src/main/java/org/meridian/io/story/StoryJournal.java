package org.meridian.io.story;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.Story;

/**
 * The open story as it was last, in a file of the user's folder that is replaced whole: whatever
 * ends the program, the story stands there as it was before the last change or after it.
 */
public final class StoryJournal {

  private static final int VERSION = 1;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path file;

  /**
   * @param file where it is kept
   */
  public StoryJournal(Path file) {
    this.file = file;
  }

  /**
   * A story, the file that it belongs to, and whether it differs from that.
   *
   * @param story the steps
   * @param place its file, if it has one
   * @param changed whether it differs
   */
  public record Entry(Story story, Optional<ScenarioPlace> place, boolean changed) {}

  /**
   * Keeps a state in place of the one before.
   *
   * @throws IOException if it cannot be written; the one before stays
   */
  public void write(Entry entry) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION).put("changed", entry.changed());
    entry
        .place()
        .ifPresent(
            place ->
                root.putObject("file")
                    .put("path", place.path())
                    .put("fingerprint", place.fingerprint()));
    root.set("story", MAPPER.readTree(StoryFile.toBytes(entry.story())));
    AtomicFile.write(file, MAPPER.writeValueAsBytes(root));
  }

  /**
   * What was kept; empty where nothing was. A file that cannot be understood is moved aside, never
   * written over.
   *
   * @throws IOException if it cannot be read or moved
   */
  public Optional<Entry> read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Problems problems = new Problems();
    Optional<Entry> entry =
        JsonFile.parse(file.toString(), Files.readAllBytes(file), problems)
            .filter(json -> json.root().path("version").asInt() == VERSION)
            .flatMap(StoryJournal::entry);
    if (entry.isEmpty() || problems.anyError()) {
      AtomicFile.move(file, file.resolveSibling(file.getFileName() + ".unreadable"));
      return Optional.empty();
    }
    return entry;
  }

  private static Optional<Entry> entry(JsonFile json) {
    Optional<ScenarioPlace> place =
        json.has("/file")
            ? Optional.of(
                new ScenarioPlace(json.text("/file/path", ""), json.text("/file/fingerprint", "")))
            : Optional.empty();
    return StoryFile.from(json.part("/story"))
        .map(saved -> new Entry(saved.story(), place, json.truth("/changed", true)));
  }
}
