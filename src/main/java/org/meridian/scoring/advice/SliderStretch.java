package org.meridian.scoring.advice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A stretch of a slider, and the rows that can be among the best n on it. A score is a linear
 * function or a quotient of two, hence monotone on the stretch: between its values at the ends.
 */
final class SliderStretch {

  private final SliderScores scores;
  private final double from;
  private final double to;
  private final int top;
  private final int[] candidates;

  SliderStretch(SliderScores scores, double from, double to, int top) {
    this.scores = scores;
    this.from = from;
    this.to = to;
    this.top = top;
    int[] ranked = IntStream.range(0, scores.rows()).filter(scores::isRanked).toArray();
    double[] least = new double[ranked.length];
    double[] most = new double[ranked.length];
    for (int i = 0; i < ranked.length; i++) {
      double left = scores.score(ranked[i], from);
      double right = scores.score(ranked[i], to);
      least[i] = Math.min(left, right);
      most[i] = Math.max(left, right);
    }
    double floor = floor(least);
    candidates =
        IntStream.range(0, ranked.length)
            .filter(i -> most[i] >= floor)
            .map(i -> ranked[i])
            .toArray();
  }

  /** The n-th largest of the least scores, and a bit less against rounding. */
  private double floor(double[] least) {
    if (least.length <= top) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] sorted = least.clone();
    Arrays.sort(sorted);
    double floor = sorted[sorted.length - top];
    return floor - 1e-9 * (1 + Math.abs(floor));
  }

  /**
   * The ends and all places between where two candidates meet, ascending, none closer than this.
   */
  double[] places(double closest) {
    double[] roots = new double[2];
    double[] places = new double[2 + candidates.length * (candidates.length - 1)];
    int count = 0;
    places[count++] = from;
    places[count++] = to;
    for (int i = 0; i < candidates.length; i++) {
      for (int j = 0; j < i; j++) {
        int found = scores.meetings(candidates[i], candidates[j], roots);
        for (int k = 0; k < found; k++) {
          if (roots[k] > from && roots[k] < to) {
            places[count++] = roots[k];
          }
        }
      }
    }
    Arrays.sort(places, 0, count);
    return thinned(places, count, closest);
  }

  private static double[] thinned(double[] places, int count, double closest) {
    double[] kept = new double[count];
    int size = 0;
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      if (size > 0 && places[i] - kept[size - 1] <= closest) {
        kept[size - 1] = last && size > 1 ? places[i] : kept[size - 1];
      } else {
        kept[size++] = places[i];
      }
    }
    return Arrays.copyOf(kept, size);
  }

  /** The best n at a place, best first. */
  int[] order(double percent) {
    return IntStream.of(candidates)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> -scores.score(row, percent)))
        .limit(top)
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
