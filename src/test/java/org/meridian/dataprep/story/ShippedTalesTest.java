package org.meridian.dataprep.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.app.story.StoryMisfits;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.SavedStory;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;

/** The stories that ship say what the shipped data say, in both languages, and fit them. */
class ShippedTalesTest {

  @Test
  void areThoseThatFollowFromTheData() {
    Map<String, Story> made = ShippedTales.all();

    assertThat(made.keySet()).containsExactlyElementsOf(ShippedStories.IDS);
    made.forEach((id, story) -> assertThat(ShippedStories.read(id)).as(id).isEqualTo(story));
  }

  /** A year before would show what the years did, not what the weight does. */
  @Test
  void compareOtherWeightsWithThoseAsPublished() {
    List<StoryStep> compared =
        ShippedStories.IDS.stream()
            .flatMap(id -> ShippedStories.read(id).steps().stream())
            .filter(step -> step.viewpoint().view().equals("compare"))
            .toList();

    assertThat(compared)
        .hasSize(2)
        .allSatisfy(
            step ->
                assertThat(step.scenario().sides().a())
                    .isEqualTo(new SideChoice.PublishedSettings()));
  }

  @Test
  void fitTheirDatasets() {
    for (String id : ShippedStories.IDS) {
      SavedStory saved =
          StoryFile.fromBytes(id, StoryFile.toBytes(ShippedStories.read(id))).value().orElseThrow();
      List<Problem> problems =
          new ArrayList<>(
              saved.misfits(
                  dataset ->
                      ShippedDatasets.find(dataset)
                          .map(DatasetPlace::open)
                          .flatMap(opened -> opened.value())));
      problems.addAll(
          StoryMisfits.of(
              saved,
              dataset ->
                  ShippedDatasets.find(dataset)
                      .map(DatasetPlace::open)
                      .flatMap(opened -> opened.value())));
      assertThat(problems).as(id).isEmpty();
    }
  }

  @Test
  void sayEverythingInBothLanguages() {
    for (String id : ShippedStories.IDS) {
      for (StoryStep step : ShippedStories.read(id).steps()) {
        assertThat(step.words().title().zh()).isNotEqualTo(step.words().title().en());
        assertThat(step.words().text().zh()).isNotEqualTo(step.words().text().en()).isNotBlank();
        assertThat(step.words().notes().zh()).isNotEqualTo(step.words().notes().en());
      }
    }
  }
}
