package org.meridian.scoring.advice;

import java.util.Set;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.advice.weight.GroupSlider;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.ArithmeticMean;

/**
 * Index scores as functions of one slider's percentage t.
 *
 * <p>Every child k of the slider's group g weighs {@code p_k + q_k t}: the node itself t, a locked
 * sibling what it holds, an unlocked one its part of the rest. So a row's score in g is {@code (A +
 * B t) / (C + D t)} over its available children, and since the groups above are arithmetic means,
 * its index score is {@code alpha + beta (A + B t) / (C + D t)}; D is 0 where nothing is missing.
 */
final class SliderScores {

  private final IndexResult result;
  private final GroupSlider slider;
  private final double[][] rows;

  SliderScores(IndexResult result, Set<String> locked, int node) {
    this.result = result;
    slider = new GroupSlider(result, locked, node);
    rows = new double[result.rows()][];
    if (result.takesPart(slider.group()) && slider.isMovable()) {
      for (int row = 0; row < rows.length; row++) {
        rows[row] = function(row);
      }
    }
  }

  /** The first group from the node's up to the index that is no arithmetic mean, or null. */
  static NotOffered obstacle(IndexResult result, int node) {
    int group = result.structure().parent(node);
    while (group >= 0) {
      Aggregation aggregation = result.plan().aggregation(group);
      if (aggregation != null && !(aggregation instanceof ArithmeticMean)) {
        return new NotOffered(group, aggregation);
      }
      group = result.structure().parent(group);
    }
    return null;
  }

  /** {alpha, beta, A, B, C, D} of a row, or null if it has no score. */
  private double[] function(int row) {
    double[] quotient = slider.quotient(row);
    double offset = 0;
    double factor = quotient == null ? Double.NaN : 1;
    int child = slider.group();
    while (child != IndexStructure.ROOT) {
      int group = result.structure().parent(child);
      double[] joined = join(row, group, child, !Double.isNaN(factor));
      if (joined == null) {
        factor = Double.NaN;
      } else {
        boolean known = !Double.isNaN(factor);
        offset = joined[0] + (known ? joined[1] * offset : 0);
        factor = known ? joined[1] * factor : 0;
        quotient = quotient == null ? new double[] {0, 0, 1, 0} : quotient;
      }
      child = group;
    }
    return Double.isNaN(factor)
        ? null
        : new double[] {offset, factor, quotient[0], quotient[1], quotient[2], quotient[3]};
  }

  /** A group's score as {constant, slope} in its changing child's; null if it has none. */
  private double[] join(int row, int group, int changing, boolean changingKnown) {
    ScorePlan plan = result.plan();
    double sum = 0;
    double weights = 0;
    int available = 0;
    int count = 0;
    for (int member : plan.members(group)) {
      double share = result.share(member);
      double score = member == changing ? 0 : result.score(row, member);
      boolean known = member == changing ? changingKnown : !Double.isNaN(score);
      count += share > 0 ? 1 : 0;
      if (share > 0 && known) {
        available++;
        weights += share;
        sum += share * score;
      }
    }
    if (available == 0 || (double) available / count < plan.threshold(group)) {
      return null;
    }
    double slope = changingKnown ? result.share(changing) / weights : 0;
    return new double[] {sum / weights, slope};
  }

  /** Whether moving the slider moves anything. */
  boolean isMovable() {
    return slider.isMovable() && result.takesPart(slider.group());
  }

  /** The highest percentage. */
  double room() {
    return slider.room();
  }

  int rows() {
    return rows.length;
  }

  boolean isRanked(int row) {
    return rows[row] != null;
  }

  /** The score of a ranked row, 0 < t < room. */
  double score(int row, double t) {
    double[] f = rows[row];
    return f[0] + f[1] * (f[2] + f[3] * t) / (f[4] + f[5] * t);
  }

  /**
   * Where two ranked rows have the same score: the roots of {@code a t^2 + b t + c}.
   *
   * @param roots receives up to two, in no order
   * @return how many; 0 if the rows are equal everywhere
   */
  int meetings(int one, int other, double[] roots) {
    double[] f = rows[one];
    double[] g = rows[other];
    double gap = f[0] - g[0];
    double a = gap * f[5] * g[5] + f[1] * f[3] * g[5] - g[1] * g[3] * f[5];
    double b =
        gap * (f[4] * g[5] + f[5] * g[4])
            + f[1] * (f[2] * g[5] + f[3] * g[4])
            - g[1] * (g[2] * f[5] + g[3] * f[4]);
    double c = gap * f[4] * g[4] + f[1] * f[2] * g[4] - g[1] * g[2] * f[4];
    return solve(a, b, c, roots);
  }

  /** Real roots without cancellation: q = -(b + sign(b) sqrt(b^2 - 4ac)) / 2, q/a and c/q. */
  private static int solve(double a, double b, double c, double[] roots) {
    double discriminant = b * b - 4 * a * c;
    if (discriminant < 0) {
      return 0;
    }
    double q = -0.5 * (b + Math.copySign(Math.sqrt(discriminant), b));
    int count = 0;
    if (a != 0) {
      roots[count++] = q / a;
    }
    if (q != 0) {
      roots[count++] = c / q;
    }
    return count;
  }
}
