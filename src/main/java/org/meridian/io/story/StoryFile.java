package org.meridian.io.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.UserFiles;
import org.meridian.io.json.FormatVersion;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;
import org.meridian.scenario.story.Story;

/**
 * Stories in {@code .meridian-story.json} files: versioned JSON that holds every step whole, each
 * scenario as a scenario file has it, numbers to the last bit. A file of a newer version is
 * refused, never half understood.
 */
public final class StoryFile {

  /** How names of story files end. */
  public static final String ENDING = ".meridian-story.json";

  static final String FORMAT = "meridian-story";
  static final int VERSION = 1;

  private StoryFile() {}

  /**
   * Writes a story; the file is replaced whole or not at all.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Path file, Story story) throws IOException {
    AtomicFile.write(file, toBytes(story));
  }

  /** Reads a story. Whether its steps fit their datasets, {@link SavedStory} says. */
  public static Loaded<SavedStory> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    return bytes
        .map(found -> fromBytes(file.toString(), found))
        .orElseGet(() -> Loaded.failed(problems.toList()));
  }

  /** The content of a file; the same story gives the same bytes. */
  public static byte[] toBytes(Story story) {
    return StoryJson.write(story);
  }

  /** Reads the content of a file; the name is for problems. */
  public static Loaded<SavedStory> fromBytes(String name, byte[] bytes) {
    Problems problems = new Problems();
    Optional<SavedStory> story = JsonFile.parse(name, bytes, problems).flatMap(StoryFile::from);
    return story.isEmpty() || problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(story.get(), problems.toList());
  }

  /**
   * Reads a story out of JSON that may be part of another file; what is wrong is added to the
   * problems of that. Empty if nothing can be read.
   */
  public static Optional<SavedStory> from(JsonFile json) {
    return Optional.of(json)
        .filter(new FormatVersion(FORMAT, VERSION)::isKnown)
        .filter(StoryFields::areKnown)
        .flatMap(known -> new StoryParser(known).read());
  }
}
