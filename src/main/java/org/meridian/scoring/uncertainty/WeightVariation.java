package org.meridian.scoring.uncertainty;

/**
 * How weights are drawn. Every method maps numbers u, uniform in 0..1, one a node, to weights; the
 * engine rescales siblings to sum to 1 afterwards. A node that weighs 0 takes no part and stays so.
 */
public sealed interface WeightVariation {

  /**
   * The weight of a node.
   *
   * @param nominal its nominal share among its siblings, above 0, at most 1
   * @param u uniform in 0 (inclusive) to 1 (exclusive)
   * @return 0 or more
   */
  double weight(double nominal, double u);

  /** Weights stay as they are: only methods vary. */
  record None() implements WeightVariation {
    @Override
    public double weight(double nominal, double u) {
      return nominal;
    }
  }

  /**
   * Each weight times U(1 - f, 1 + f), then rescaled among siblings.
   *
   * <p>Source: the noise on weights of COINr (Becker and others, 2022), and OECD/JRC Handbook
   * (2008), section 7.1.
   *
   * @param fraction f, 0 to 1
   */
  record RelativeSpread(double fraction) implements WeightVariation {
    /** Checks the range. */
    public RelativeSpread {
      if (!(fraction >= 0 && fraction <= 1)) {
        throw new IllegalArgumentException("a relative spread of " + fraction);
      }
    }

    @Override
    public double weight(double nominal, double u) {
      return nominal * (1 - fraction + 2 * fraction * u);
    }
  }

  /**
   * All weights of a group of siblings are equally likely: uniform over the simplex, by exponential
   * numbers {@code -ln(1 - u)} rescaled to sum to 1.
   *
   * <p>Source: Devroye, Non-uniform random variate generation (1986), section XI.4.1.
   */
  record WholeSimplex() implements WeightVariation {
    @Override
    public double weight(double nominal, double u) {
      return -Math.log1p(-u);
    }
  }

  /**
   * Each share moves by up to p percentage points: share + U(-p, p), not below 0, then rescaled
   * among siblings.
   *
   * @param points p, in percentage points, 0 to 100
   */
  record WithinPoints(double points) implements WeightVariation {
    /** Checks the range. */
    public WithinPoints {
      requirePoints(points);
    }

    @Override
    public double weight(double nominal, double u) {
      return Math.max(0, nominal + points / 100 * (2 * u - 1));
    }
  }

  /**
   * Each share moves by p percentage points up or down, not below 0, then is rescaled among
   * siblings: the corners of what {@link WithinPoints} draws from, where best and worst ranks are
   * found sooner.
   *
   * @param points p, in percentage points, 0 to 100
   */
  record ByPoints(double points) implements WeightVariation {
    /** Checks the range. */
    public ByPoints {
      requirePoints(points);
    }

    @Override
    public double weight(double nominal, double u) {
      return Math.max(0, nominal + (u < 0.5 ? -points : points) / 100);
    }
  }

  private static void requirePoints(double points) {
    if (!(points >= 0 && points <= 100)) {
      throw new IllegalArgumentException("a spread of " + points + " points");
    }
  }
}
