package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.meridian.scoring.IndexResult;

/**
 * How far one city is ahead of each other: {@code a_j W}, with a_j the difference of the two rows'
 * coefficients. Rows that score the same in every part can never be told apart, and are no rivals.
 */
final class ScoreMargins {

  private final int[] rivals;
  private final double[][] leads;

  /**
   * @param scores the coefficients' source
   * @param city a ranked row
   * @param counts which other rows count
   */
  ScoreMargins(PartScores scores, IndexResult result, int city, IntPredicate counts) {
    double[] own = scores.coefficients(city);
    List<Integer> rows = new ArrayList<>();
    List<double[]> all = new ArrayList<>();
    for (int row = 0; row < result.rows(); row++) {
      if (row != city && result.ranking().rank(row) > 0 && counts.test(row)) {
        double[] lead = difference(own, scores.coefficients(row));
        if (lead != null) {
          rows.add(row);
          all.add(lead);
        }
      }
    }
    rivals = rows.stream().mapToInt(Integer::intValue).toArray();
    leads = all.toArray(double[][]::new);
  }

  private static double[] difference(double[] own, double[] other) {
    double[] lead = new double[own.length];
    boolean equal = true;
    for (int part = 0; part < own.length; part++) {
      lead[part] = own[part] - other[part];
      equal &= lead[part] == 0;
    }
    return equal ? null : lead;
  }

  int count() {
    return rivals.length;
  }

  /** The row of the n-th rival. */
  int row(int rival) {
    return rivals[rival];
  }

  /** a_j of the n-th rival. */
  double[] lead(int rival) {
    return leads[rival];
  }

  /** The city's lead over the n-th rival under given weights, in points. */
  double lead(int rival, double[] weights) {
    return LeastChange.value(leads[rival], weights);
  }

  /** The rivals that the city does not lead by a margin, the one furthest ahead first. */
  List<Integer> ahead(double[] weights, double margin) {
    List<Integer> ahead = new ArrayList<>();
    double[] values = new double[rivals.length];
    for (int rival = 0; rival < rivals.length; rival++) {
      values[rival] = lead(rival, weights);
      if (values[rival] < margin) {
        ahead.add(rival);
      }
    }
    ahead.sort(Comparator.<Integer>comparingDouble(rival -> values[rival]));
    return ahead;
  }
}
