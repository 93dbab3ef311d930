package org.meridian.dataprep.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.meridian.io.story.StoryFile;
import org.meridian.scenario.story.Story;

/**
 * Writes the stories that ship into {@code resources/stories}; run it in the project's folder once
 * a shipped dataset has changed.
 */
public final class ShippedTales {

  private ShippedTales() {}

  /** All of them by their ids; takes some seconds. */
  public static Map<String, Story> all() {
    Map<String, Story> tales = new LinkedHashMap<>();
    tales.put("city-clusters", ClusterTale.story());
    tales.put("what-a-weight-does", IndexTales.weight());
    tales.put("without-information", IndexTales.withoutInformation());
    return tales;
  }

  /** Writes them. */
  public static void main(String... none) throws IOException {
    for (Map.Entry<String, Story> tale : all().entrySet()) {
      StoryFile.write(
          Path.of("resources/stories", tale.getKey() + StoryFile.ENDING), tale.getValue());
    }
  }
}
