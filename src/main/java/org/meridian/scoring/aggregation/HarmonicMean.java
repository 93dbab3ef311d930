package org.meridian.scoring.aggregation;

/**
 * Weighted harmonic mean: {@code sum(w) / sum(w / x)}.
 *
 * <p>Symbols: x the children's scores, all above 0, w their weights. Unit and range: those of the
 * children, never above the geometric mean. For a score at or below 0 it means nothing: the node is
 * then missing for all, and an error names the rows. Missing children are left out of both sums.
 *
 * <p>Source: Hardy, Littlewood and Polya, Inequalities (1934), section 2.1; COINr, {@code a_hmean}.
 */
public record HarmonicMean() implements PowerMeans {

  @Override
  public String label() {
    return "harmonic";
  }

  @Override
  public Domain domain() {
    return Domain.POSITIVE;
  }

  @Override
  public double exponent() {
    return -1;
  }

  @Override
  public double transform(double value) {
    return 1 / value;
  }

  @Override
  public double restore(double mean) {
    return 1 / mean;
  }

  @Override
  public String term(String weight, String score) {
    return weight + " / " + score;
  }

  @Override
  public String whole(String sum) {
    return "1 / (" + sum + ")";
  }
}
