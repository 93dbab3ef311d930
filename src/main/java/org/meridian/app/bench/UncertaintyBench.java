package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;

/** How fast ranks are doubted on all cores, beside the same study on one thread. */
public final class UncertaintyBench {

  private static final double SPREAD = 0.25;

  private final int samples;

  /**
   * Sets a benchmark up.
   *
   * @param samples how many samples to take of each task, 1 or more
   */
  public UncertaintyBench(int samples) {
    this.samples = samples;
  }

  /** Measures all tasks. */
  public List<TimedMeasurement> run() {
    return List.of(
        measure("51 cities x 49 indicators: 1000 runs", study(51, 7, 7), 1_000, samples * 10),
        measure("516 cities x 40 indicators: 100000 runs", study(516, 8, 5), 100_000, samples));
  }

  private static UncertaintyStudy study(int rows, int dimensions, int indicators) {
    IndexResult nominal =
        new IndexEngine()
            .evaluate(SyntheticIndex.input(rows, dimensions, indicators), IndexSettings.DEFAULT);
    return UncertaintyStudy.of(
        nominal, UncertaintyChoices.of(new WeightVariation.RelativeSpread(SPREAD), 1));
  }

  private static TimedMeasurement measure(
      String name, UncertaintyStudy study, int runs, int count) {
    List<Double> all = new ArrayList<>();
    List<Double> one = new ArrayList<>();
    micros(study, runs, ParallelSteps.allCores());
    micros(study, runs, 1);
    for (int sample = 0; sample < count; sample++) {
      all.add(micros(study, runs, ParallelSteps.allCores()));
      one.add(micros(study, runs, 1));
    }
    return TimedMeasurement.of(name, array(all), Double.NaN, array(one));
  }

  private static double micros(UncertaintyStudy study, int runs, int threads) {
    long start = System.nanoTime();
    boolean whole = study.run(runs, threads, ProgressMonitor.NONE).isPresent();
    double micros = (System.nanoTime() - start) / 1000.0;
    if (!whole) {
      throw new IllegalStateException("a study that nobody stopped did not end");
    }
    return micros;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
