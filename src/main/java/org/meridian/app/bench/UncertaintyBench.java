package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.uncertainty.Crew;
import org.meridian.scoring.uncertainty.RandomStream;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.Watch;
import org.meridian.scoring.uncertainty.WeightDraw;
import org.meridian.scoring.uncertainty.WeightVariation;

/**
 * How fast ranks are computed under many random weights, on all cores, beside a plain loop on one
 * core measured in the same run. Allocation is that of the calling thread in one execution.
 */
public final class UncertaintyBench {

  private static final int MANY = 100_000;

  private final int samples;
  private final int warmUpMillis;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take of each task; of the longest, a tenth
   * @param warmUpMillis for how long each task is executed before, unmeasured
   */
  public UncertaintyBench(int samples, int warmUpMillis) {
    this.samples = samples;
    this.warmUpMillis = warmUpMillis;
  }

  /** Measures all tasks. */
  public List<Measurement> run() {
    List<Measurement> measurements = new ArrayList<>();
    measurements.add(measure("51 cities x 49 indicators", result(51, 7, 7), 1000));
    IndexResult big = result(516, 8, 5);
    measurements.add(measure("516 cities x 40 indicators", big, 1000));
    measurements.add(measureMany(big));
    return measurements;
  }

  private static IndexResult result(int rows, int dimensions, int indicators) {
    return new IndexEngine()
        .evaluate(SyntheticIndex.input(rows, dimensions, indicators), IndexSettings.DEFAULT);
  }

  private static UncertaintyChoices choices(long seed) {
    return UncertaintyChoices.of(new WeightVariation.RelativeSpread(0.25), seed);
  }

  private Measurement measure(String size, IndexResult result, int runs) {
    return stopwatch(samples)
        .measure(
            size + ": " + runs + " runs",
            i -> study(result, i, runs, Crew.allCores()),
            i -> plain(result, i, runs));
  }

  private Measurement measureMany(IndexResult result) {
    return stopwatch(Math.max(1, samples / 10))
        .measure(
            "516 cities x 40 indicators: " + MANY + " runs; baseline: the same on one thread",
            i -> study(result, i, MANY, Crew.allCores()),
            i -> study(result, i, MANY, 1));
  }

  private Stopwatch stopwatch(int count) {
    return new Stopwatch(count, warmUpMillis * 1_000_000L);
  }

  private static void study(IndexResult result, int seed, int runs, int threads) {
    UncertaintyStudy.of(result, choices(seed)).run(runs, threads, Watch.NONE).orElseThrow();
  }

  private static void plain(IndexResult result, int seed, int runs) {
    PlainScoring scoring = new PlainScoring(result.plan());
    WeightDraw draw = WeightDraw.of(result.plan(), result.settings().weights(), choices(seed));
    double[] weights = draw.nominal();
    RandomStream stream = new RandomStream();
    int[][] counts = new int[result.rows()][result.rows() + 1];
    for (int run = 0; run < runs; run++) {
      stream.start(seed, run);
      draw.draw(stream, weights);
      int[] ranks = scoring.ranks(weights);
      for (int row = 0; row < ranks.length; row++) {
        counts[row][ranks[row]]++;
      }
    }
  }
}
