package org.meridian.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;

class ScoringBenchTest {

  @Test
  void baselineAndEngineComputeTheSame() {
    ScorePlan plan = new IndexEngine().plan(SyntheticIndex.input(60, 3, 4), IndexSettings.DEFAULT);
    ScoreBuffers workspace = plan.workspace();
    int[] ranks = new int[60];
    for (double[] weights : SyntheticIndex.weights(plan.structure(), 8)) {
      plan.evaluate(weights, workspace);
      workspace.ranks(ranks);
      assertThat(new PlainScoring(plan).ranks(weights)).containsExactly(ranks);
    }
  }

  @Test
  void measurementsAreOrderedAndNamed() {
    TimedMeasurement measurement =
        TimedMeasurement.of("task", new double[] {3, 1, 2}, 16, new double[] {8, 4, 6});
    assertThat(measurement.median()).isEqualTo(2);
    assertThat(measurement.p5()).isEqualTo(1);
    assertThat(measurement.ratio()).isEqualTo(3);
  }

  @Test
  void nothingIsAllocatedForARow() {
    ScorePlan plan =
        new IndexEngine().plan(SyntheticIndex.input(2000, 4, 5), IndexSettings.DEFAULT);
    ScoreBuffers workspace = plan.workspace();
    int[] ranks = new int[2000];
    double[][] weights = SyntheticIndex.weights(plan.structure(), 4);
    TimedMeasurement measurement =
        new PairedStopwatch(2, 0)
            .measure(
                "allocation",
                i -> {
                  plan.evaluate(weights[i % 4], workspace);
                  workspace.ranks(ranks);
                },
                i -> {});
    assertThat(measurement.bytes()).isLessThan(2000);
  }
}
