package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;

/**
 * How fast scores and ranks follow the weights, beside a plain implementation measured in the same
 * run. Every execution has other weights than the one before.
 */
public final class ScoringBench {

  private static final int WEIGHT_SETS = 64;

  private final PairedStopwatch stopwatch;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take of each task
   * @param warmUpMillis for how long each task is executed before, unmeasured
   */
  public ScoringBench(int samples, int warmUpMillis) {
    stopwatch = new PairedStopwatch(samples, warmUpMillis * 1_000_000L);
  }

  /** Measures all tasks. */
  public List<TimedMeasurement> run() {
    List<TimedMeasurement> measurements = new ArrayList<>();
    measureSize(measurements, "516 cities x 40 indicators", plan(516, 8, 5));
    measureSize(measurements, "10000 cities x 100 indicators", plan(10_000, 10, 10));
    measureSize(measurements, "132870 links x 10 indicators", plan(132_870, 2, 5));
    return measurements;
  }

  private static ScorePlan plan(int rows, int dimensions, int indicators) {
    return new IndexEngine()
        .plan(SyntheticIndex.input(rows, dimensions, indicators), IndexSettings.DEFAULT);
  }

  private void measureSize(List<TimedMeasurement> measurements, String size, ScorePlan plan) {
    double[][] all = SyntheticIndex.weights(plan.structure(), WEIGHT_SETS);
    measurements.add(measure(size + ": scores and ranks, all weights changed", plan, all));
    double[][] one = SyntheticIndex.oneWeightMoved(plan.structure(), WEIGHT_SETS);
    measurements.add(measure(size + ": scores and ranks, one weight changed", plan, one));
  }

  private TimedMeasurement measure(String name, ScorePlan plan, double[][] weights) {
    ScoreBuffers workspace = plan.workspace();
    PlainScoring plain = new PlainScoring(plan);
    int[] ranks = new int[plan.rows()];
    return stopwatch.measure(
        name,
        i -> {
          plan.evaluate(weights[i % WEIGHT_SETS], workspace);
          workspace.ranks(ranks);
        },
        i -> plain.ranks(weights[i % WEIGHT_SETS]));
  }
}
