package org.meridian.io.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.meridian.scenario.story.Story;

/** The stories that come with the program, on datasets that do. */
public final class ShippedStories {

  /** Their ids, in the order in which they are offered. */
  public static final List<String> IDS =
      List.of("city-clusters", "what-a-weight-does", "without-information");

  private ShippedStories() {}

  /**
   * Reads one.
   *
   * @throws IllegalStateException if the program was built without it
   */
  public static Story read(String id) {
    String path = "/org/meridian/stories/" + id + StoryFile.ENDING;
    try (InputStream stream = ShippedStories.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("there is no " + path);
      }
      return StoryFile.fromBytes(path, stream.readAllBytes())
          .value()
          .orElseThrow(() -> new IllegalStateException(path + " is damaged"))
          .story();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
