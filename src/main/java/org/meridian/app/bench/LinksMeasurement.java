package org.meridian.app.bench;

import java.util.Arrays;

/**
 * What a benchmark of drawing or starting measured.
 *
 * @param name what was done
 * @param samples how many times
 * @param median milliseconds
 * @param p90 milliseconds, 90th percentile
 * @param goal milliseconds that the 90th percentile should stay below on two cores without a GPU
 * @param canvasMedian milliseconds that a plain JavaFX canvas took for the same picture in the same
 *     run; NaN where there is nothing to compare with
 */
public record LinksMeasurement(
    String name, int samples, double median, double p90, double goal, double canvasMedian) {

  /** How many times as fast as the canvas; NaN where there is nothing to compare with. */
  public double ratio() {
    return canvasMedian / median;
  }

  /**
   * Of times in milliseconds.
   *
   * @param canvas of the plain way; may be empty
   */
  public static LinksMeasurement of(String name, double goal, double[] times, double[] canvas) {
    return new LinksMeasurement(
        name, times.length, at(times, 0.5), at(times, 0.9), goal, at(canvas, 0.5));
  }

  private static double at(double[] times, double share) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted.length == 0 ? Double.NaN : sorted[(int) (share * (sorted.length - 1))];
  }
}
