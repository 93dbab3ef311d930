package org.meridian.scoring.aggregation;

/**
 * Weighted arithmetic mean: {@code sum(w x) / sum(w)}.
 *
 * <p>Symbols: x the children's scores, w their weights. Unit and range: those of the children; a
 * weak child is fully made up for by a strong one. Missing children are left out of both sums.
 *
 * <p>Source: OECD/JRC Handbook (2008), section 6.3.
 */
public record ArithmeticMean() implements PowerMeans {

  @Override
  public String label() {
    return "arithmetic";
  }

  @Override
  public Domain domain() {
    return Domain.ANY;
  }

  @Override
  public double exponent() {
    return 1;
  }

  @Override
  public double transform(double value) {
    return value;
  }

  @Override
  public double restore(double mean) {
    return mean;
  }

  @Override
  public String term(String weight, String score) {
    return weight + " * " + score;
  }

  @Override
  public String whole(String sum) {
    return sum;
  }
}
