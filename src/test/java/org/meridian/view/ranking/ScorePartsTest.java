package org.meridian.view.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.ui.stage.SampleData;

final class ScorePartsTest {

  private final Dataset dataset = SampleData.timeless();

  private IndexResult result(IndexSettings settings) {
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withSettings(settings))
        .cities();
  }

  @Test
  void partsAddUpToTheScore() {
    IndexResult result = result(IndexSettings.DEFAULT);
    for (int row = 0; row < 10; row++) {
      if (result.ranking().rank(row) > 0) {
        ScoreParts parts = ScoreParts.of(result, row);
        assertThat(parts.above() + parts.below()).isCloseTo(result.score(row), within(1e-9));
      }
    }
  }

  @Test
  void aMissingPartKeepsItsPlaceAndItsShareOfTheScore() {
    IndexResult result = result(IndexSettings.DEFAULT.withMissing(MissingDataPolicy.of(0)));
    int nairobi = dataset.cityPosition("nairobi").orElseThrow();
    ScoreParts parts = ScoreParts.of(result, nairobi);
    assertThat(parts.missing()).containsExactly(true, false);
    assertThat(parts.lengths()[0]).isCloseTo(result.score(nairobi) / 2, within(1e-9));
    assertThat(parts.lengths()[1]).isCloseTo(result.score(nairobi) / 2, within(1e-9));
  }
}
