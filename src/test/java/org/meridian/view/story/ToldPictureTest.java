package org.meridian.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.Views;

/** The words for a picture are about what the picture shows. */
class ToldPictureTest {

  private final Dataset dataset =
      ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();

  private String told(View view, Language language) {
    StoryStep step =
        new StoryStep(
            "any",
            Scenario.opening(dataset),
            Viewpoint.of(view.id()),
            StepWords.NONE,
            List.of(),
            StoryStep.StepEntry.USUAL);
    return ToldPicture.of(StepRequest.of(step, dataset, new ScenarioEngine()), language);
  }

  @Test
  void citiesAreToldByTheirScores() {
    assertThat(told(Views.RANKING, Language.ENGLISH))
        .contains("22 cities have a score. Highest: ", "Lowest: ", "No score is missing.");
  }

  @Test
  void linksAreToldByTheStrongest() {
    assertThat(told(Views.LINKS, Language.ENGLISH))
        .contains("The first of 195 rows: Rank 1, Link Singapore – Shanghai, ")
        .doesNotContain("Highest");
    assertThat(told(Views.LINKS, Language.CHINESE)).contains("共 195 行，前几行为：");
  }
}
