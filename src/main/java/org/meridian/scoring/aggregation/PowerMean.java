package org.meridian.scoring.aggregation;

/**
 * Weighted power mean of order p: {@code (sum(w x^p) / sum(w))^(1/p)}.
 *
 * <p>Symbols: x the children's scores, w their weights, p the order: 1 is the arithmetic mean, -1
 * the harmonic one; the lower p, the less a strong child makes up for a weak one. Unit and range:
 * those of the children. Scores must not be negative, and for p below 0 not be 0 either (for p = 1
 * any will do); otherwise the node is missing for all, and an error names the rows. Missing
 * children are left out of both sums. (COINr's {@code a_genmean} instead yields nothing for a row
 * with any missing child.)
 *
 * <p>Where x^p would leave the range of a double, the row is computed as {@code m (sum(w (x/m)^p) /
 * sum(w))^(1/p)}, m being its greatest child for p above 0 and its least for p below 0.
 *
 * <p>Source: Hardy, Littlewood and Polya, Inequalities (1934), section 2.2.
 *
 * @param order p, from -100 to 100 and not 0 (the limit at 0 is the geometric mean)
 */
public record PowerMean(double order) implements PowerMeans {

  /** Beyond it the mean differs from the maximum, or the minimum, by less than a reader can see. */
  private static final double HIGHEST = 100;

  /** Checks the order. */
  public PowerMean {
    if (!(Math.abs(order) <= HIGHEST) || order == 0) {
      throw new IllegalArgumentException(
          "the order of a power mean is a number from -100 to 100 other than 0, not " + order);
    }
  }

  @Override
  public String label() {
    return "power:" + (order == Math.rint(order) ? Long.toString((long) order) : "" + order);
  }

  @Override
  public Domain domain() {
    if (order == 1) {
      return Domain.ANY;
    }
    return order > 0 ? Domain.NOT_NEGATIVE : Domain.POSITIVE;
  }

  @Override
  public double exponent() {
    return order;
  }

  @Override
  public double transform(double value) {
    return order == 1 ? value : Math.pow(value, order);
  }

  @Override
  public double restore(double mean) {
    return order == 1 ? mean : Math.pow(mean, 1 / order);
  }

  @Override
  public String term(String weight, String score) {
    return weight + " * " + score + " ^ p";
  }

  @Override
  public String whole(String sum) {
    return "(" + sum + ") ^ (1 / p)";
  }
}
