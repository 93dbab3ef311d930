package org.meridian.app.bench;

import java.util.Arrays;

/**
 * What a benchmark measured.
 *
 * @param name what was done
 * @param samples how many samples were taken
 * @param p5 5th percentile of the time of one execution, in microseconds
 * @param median median of it, in microseconds
 * @param p95 95th percentile of it, in microseconds
 * @param bytes bytes allocated by the measuring thread for one execution, on average; NaN where
 *     that was not measured
 * @param baselineMedian median time of the plain implementation beside it, in microseconds
 */
public record TimedMeasurement(
    String name,
    int samples,
    double p5,
    double median,
    double p95,
    double bytes,
    double baselineMedian) {

  /** How many times as fast as the baseline. */
  public double ratio() {
    return baselineMedian / median;
  }

  static TimedMeasurement of(String name, double[] micros, double bytes, double[] baseline) {
    Arrays.sort(micros);
    Arrays.sort(baseline);
    return new TimedMeasurement(
        name,
        micros.length,
        at(micros, 0.05),
        at(micros, 0.5),
        at(micros, 0.95),
        bytes,
        at(baseline, 0.5));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) (share * (sorted.length - 1))];
  }
}
