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
   * A story, the file that it belongs to, whether it differs from that, and where in it one was.
   *
   * @param story the steps
   * @param place its file, if it has one
   * @param changed whether it differs
   * @param reached the step that was chosen, or that a talk had come to, counted from 0
   */
  public record Entry(Story story, Optional<ScenarioPlace> place, boolean changed, int reached) {}

  /**
   * Keeps a state in place of the one before.
   *
   * @throws IOException if it cannot be written; the one before stays
   */
  public void write(Entry entry) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("version", VERSION).put("changed", entry.changed()).put("reached", entry.reached());
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
   * What was found.
   *
   * @param entry the state; empty where nothing was kept, or nothing that could be read
   * @param setAside where the file lies now that could not be read
   */
  public record Recalled(Optional<Entry> entry, Optional<Path> setAside) {}

  /** Where it is kept. */
  public Path file() {
    return file;
  }

  /**
   * What was kept. A file that cannot be understood is moved aside, never written over.
   *
   * @throws IOException if it cannot be read or moved
   */
  public Recalled read() throws IOException {
    if (!Files.isRegularFile(file)) {
      return new Recalled(Optional.empty(), Optional.empty());
    }
    Problems problems = new Problems();
    Optional<Entry> entry =
        JsonFile.parse(file.toString(), Files.readAllBytes(file), problems)
            .filter(json -> json.root().path("version").asInt() == VERSION)
            .flatMap(StoryJournal::entry);
    return entry.isEmpty() || problems.anyError()
        ? new Recalled(Optional.empty(), Optional.of(moved()))
        : new Recalled(entry, Optional.empty());
  }

  /** To a name of which there is no file yet: one set aside earlier stays. */
  private Path moved() throws IOException {
    Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
    for (int number = 2; Files.exists(aside); number++) {
      aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
    }
    AtomicFile.move(file, aside);
    return aside;
  }

  private static Optional<Entry> entry(JsonFile json) {
    Optional<ScenarioPlace> place =
        json.has("/file")
            ? Optional.of(
                new ScenarioPlace(json.text("/file/path", ""), json.text("/file/fingerprint", "")))
            : Optional.empty();
    return StoryFile.from(json.part("/story"))
        .map(
            saved ->
                new Entry(
                    saved.story(),
                    place,
                    json.truth("/changed", true),
                    json.root().path("reached").asInt()));
  }
}
