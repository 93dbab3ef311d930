package org.meridian.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;

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
    return ToldPicture.of(
        StepRequest.of(step, dataset, new ScenarioEngine()),
        language,
        () -> new ClusterFinder(List.of()));
  }

  @Test
  void clustersAreToldByNameCitiesAndSum() {
    StoryStep step = ShippedStories.read("city-clusters").step(1);
    Dataset cities =
        ShippedDatasets.find(step.scenario().datasetId())
            .orElseThrow()
            .open()
            .value()
            .orElseThrow();
    StepRequest bay = StepRequest.of(step, cities, new ScenarioEngine());
    FigureFactory figures = ShippedFigures.create();

    String told = ToldPicture.of(bay, Language.ENGLISH, figures.clusters()::fresh);

    assertThat(told)
        .contains("within 150 km", "18 clusters, ranked by Sum.")
        .contains(
            "Highest: Britain and Ireland (14 cities, 411.4), Greater Bay Area (9 cities, 355.4)")
        .contains("Lowest: ", "cities are in no cluster.")
        .contains("Chosen: Greater Bay Area, with Hong Kong, ");
    assertThat(ToldPicture.of(bay, Language.CHINESE, figures.clusters()::fresh))
        .contains("最高：英国与爱尔兰（14 城，411.4）");
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

  /** No names of columns in files, and nothing of what is not seen. */
  @Test
  void chartsAndPagesAreToldByWhatTheySay() {
    assertThat(told(Views.SLOPE, Language.ENGLISH)).contains("Singapore").doesNotContain("city_id");
    assertThat(told(Views.SLOPE, Language.CHINESE)).contains("新加坡").doesNotContain("city_id");
    assertThat(told(Views.CLUSTER_LAYERS, Language.ENGLISH))
        .contains("No cities lie close enough together.")
        .doesNotContain("Highest");
    assertThat(told(Views.find("method-consistency").orElseThrow(), Language.ENGLISH))
        .contains("Name ")
        .doesNotContain("In words ");
  }
}
