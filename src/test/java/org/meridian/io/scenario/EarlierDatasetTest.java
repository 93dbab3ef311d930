package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Severity;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scoring.IndexResult;

/** A scenario that was saved for version 1.0.0 of open-connectivity. */
class EarlierDatasetTest {

  private static final Path FILE =
      Path.of("src/test/resources/scenarios/open-connectivity-1.0.0.meridian.json");

  private final Dataset today =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
  private final SavedScenario saved = ScenarioFile.read(FILE).value().orElseThrow();

  @Test
  void opensOnTheVersionOfTodayWithANote() {
    assertThat(saved.madeFor().version()).isEqualTo("1.0.0");
    assertThat(saved.misfits(today))
        .extracting(Problem::code, Problem::value, Problem::line)
        .containsExactly(tuple(ProblemCode.SCENARIO_VERSION, "1.0.0", 6));
    assertThat(saved.misfits(today)).noneMatch(one -> one.severity() == Severity.ERROR);
  }

  @Test
  void keepsItsYearAndItsWeights() {
    IndexResult scores = new ScenarioEngine().evaluate(today, saved.scenario()).cities();

    assertThat(saved.scenario().year()).hasToString("2020");
    assertThat(scores.effectiveWeight(scores.structure().position("sea_access").orElseThrow()))
        .isZero();
    assertThat(scores.ranking().rankedCount()).isEqualTo(511);
  }
}
