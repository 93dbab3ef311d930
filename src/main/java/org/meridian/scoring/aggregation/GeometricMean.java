package org.meridian.scoring.aggregation;

/**
 * Weighted geometric mean: {@code exp(sum(w ln x) / sum(w))}.
 *
 * <p>Symbols: x the children's scores, all above 0, w their weights. Unit and range: those of the
 * children, never above the arithmetic mean. A score at or below 0 has no logarithm: the node is
 * then missing for all, and an error names the rows (min-max from 1 to 100 avoids it). Missing
 * children are left out of both sums.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 6.3.
 */
public record GeometricMean() implements PowerMeans {

  @Override
  public String label() {
    return "geometric";
  }

  @Override
  public Domain domain() {
    return Domain.POSITIVE;
  }

  @Override
  public double exponent() {
    return 0;
  }

  @Override
  public double transform(double value) {
    return Math.log(value);
  }

  @Override
  public double restore(double mean) {
    return Math.exp(mean);
  }

  @Override
  public String term(String weight, String score) {
    return weight + " * ln(" + score + ")";
  }

  @Override
  public String whole(String sum) {
    return "exp(" + sum + ")";
  }
}
