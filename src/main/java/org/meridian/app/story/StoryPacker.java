package org.meridian.app.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.scenario.story.Story;
import org.meridian.view.story.OwnMapFiles;
import org.meridian.view.story.OwnMapFiles.OwnMap;

/**
 * Packs a story with all that it needs to look the same on another machine: its datasets as
 * packages, its maps and layers, and a page that credits whoever made them. The same story on the
 * same data gives the same bytes.
 */
public final class StoryPacker {

  private static final String STORY = "story" + StoryFile.ENDING;
  private static final String CREDITS = "CREDITS.txt";

  private StoryPacker() {}

  /** Reads a file that a story names. */
  @FunctionalInterface
  public interface NamedFiles {
    /**
     * Its bytes.
     *
     * @throws IOException if it cannot be read
     */
    byte[] read(String path) throws IOException;
  }

  /**
   * The parts of a pack by their paths, the story first.
   *
   * @param datasets all that the story lists, in its order
   * @param files reads its maps and layers
   * @throws IOException if a map or layer cannot be read
   */
  public static Map<String, byte[]> parts(Story story, List<Dataset> datasets, NamedFiles files)
      throws IOException {
    Map<String, String> names = names(story);
    Story packed = OwnMapFiles.renamed(story, names::get);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(STORY, StoryFile.toBytes(packed));
    parts.put(CREDITS, new PackCredits(packed, datasets).text().getBytes(UTF_8));
    for (Dataset dataset : datasets) {
      String folder = "datasets/" + dataset.id() + "/";
      PackageWriter.files(dataset).forEach((name, bytes) -> parts.put(folder + name, bytes));
    }
    for (Map.Entry<String, String> name : names.entrySet()) {
      parts.put(name.getValue(), files.read(name.getKey()));
    }
    return parts;
  }

  /** Where each file of the user's own lies in the pack; no two names differ by case alone. */
  private static Map<String, String> names(Story story) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (OwnMap map : OwnMapFiles.of(story)) {
      names.computeIfAbsent(map.file(), file -> name(file, taken));
    }
    return names;
  }

  private static String name(String file, Map<String, Integer> taken) {
    String plain = file.replace('\\', '/');
    String last = plain.substring(plain.lastIndexOf('/') + 1);
    int number = taken.merge(last.toLowerCase(Locale.ROOT), 1, Integer::sum);
    return number == 1 ? "maps/" + last : "maps/" + number + "/" + last;
  }
}
