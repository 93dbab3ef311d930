package org.meridian.app.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.StoryStep.StepEntry;
import org.meridian.scenario.story.Viewpoint;

/** A story of one step on a map of its own, with its dataset beside it. */
public final class SmallTalk {

  private static final String MAP =
      """
      {"type": "Polygon", "coordinates": [[[-20, -40], [60, -40], [60, 60], [-20, 60], [-20, -40]]]}
      """;

  private SmallTalk() {}

  /**
   * Writes the story, a map and the sound package into a folder.
   *
   * @param made what the story was made for
   * @return the story
   */
  public static Path write(Path home, SmallPackage made) throws IOException {
    Dataset dataset = made.read().value().orElseThrow();
    Path data = Files.createDirectories(home.resolve("datasets").resolve(dataset.id()));
    for (Map.Entry<String, byte[]> file : new SmallPackage().files().entrySet()) {
      Files.write(data.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(home.resolve("land.geojson"), MAP);
    StoryStep step =
        new StoryStep(
            "a", Scenario.opening(dataset), seen(), StepWords.NONE, List.of(), StepEntry.USUAL);
    Path file = home.resolve("talk.meridian-story.json");
    StoryDataset about = new StoryDataset(dataset.identity(), dataset.info().title());
    StoryFile.write(file, Story.EMPTY.insert(0, step, about));
    return file;
  }

  private static Viewpoint seen() {
    Viewpoint plain = Viewpoint.of("map");
    return plain.with(
        plain
            .choices()
            .with("map.basemap", List.of("land.geojson\nSurvey\nGS(2026)1"))
            .with("map.basemap.world", List.of("no")));
  }
}
