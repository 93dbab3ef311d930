package org.meridian.scoring.agreement;

import java.util.Arrays;

/**
 * How alike two ranked lists are, the top counting most: rank-biased overlap, extrapolated. The
 * lists may be of different length and hold different things.
 *
 * <p>With {@code l >= s} the lengths, {@code X_d} the number of things that stand in the first d
 * places of both (of the shorter list all, once d is beyond its end):
 *
 * <pre>
 * RBO_ext = (1 - p)/p (sum_{d=1..l} X_d/d p^d + sum_{d=s+1..l} X_s (d - s)/(s d) p^d)
 *           + ((X_l - X_s)/l + X_s/s) p^l
 * </pre>
 *
 * <p>Range 0 (nothing in common) to 1 (the same list). Source: Webber, Moffat and Zobel, A
 * similarity measure for indefinite rankings, ACM Transactions on Information Systems 28 (2010),
 * equation 32.
 */
public final class RankBiasedOverlap {

  /** The usual p: the first ten places carry 86 percent of the weight. */
  public static final double USUAL_P = 0.9;

  private RankBiasedOverlap() {}

  /**
   * Compares two lists.
   *
   * @param first the best first, no number twice
   * @param second likewise; the same number means the same thing
   * @param p how far down one looks, above 0 and below 1
   * @return NaN if a list is empty
   * @throws IllegalArgumentException if p is out of range
   */
  public static double of(int[] first, int[] second, double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("p is " + p);
    }
    int[] shorter = first.length <= second.length ? first : second;
    int[] longer = first.length <= second.length ? second : first;
    return shorter.length == 0 ? Double.NaN : extrapolated(shorter, longer, p);
  }

  private static double extrapolated(int[] shorter, int[] longer, double p) {
    int s = shorter.length;
    int[] common = common(shorter, longer);
    int atShort = common[s];
    double sum = 0;
    double power = 1;
    for (int d = 1; d <= longer.length; d++) {
      power *= p;
      sum += power * common[d] / d;
      sum += d > s ? power * atShort * (d - s) / ((double) s * d) : 0;
    }
    int l = longer.length;
    double tail = ((double) (common[l] - atShort) / l + (double) atShort / s) * power;
    return Math.clamp((1 - p) / p * sum + tail, 0, 1);
  }

  /** How many things stand in the first d places of both, by d from 0. */
  private static int[] common(int[] shorter, int[] longer) {
    int most =
        Math.max(Arrays.stream(shorter).max().orElse(0), Arrays.stream(longer).max().orElse(0));
    int[] depth = new int[most + 1];
    int[] gained = new int[longer.length + 1];
    for (int place = 0; place < shorter.length; place++) {
      depth[shorter[place]] = place + 1;
    }
    for (int place = 0; place < longer.length; place++) {
      int other = depth[longer[place]];
      gained[Math.max(other, place + 1)] += other > 0 ? 1 : 0;
    }
    Arrays.parallelPrefix(gained, Integer::sum);
    return gained;
  }
}
