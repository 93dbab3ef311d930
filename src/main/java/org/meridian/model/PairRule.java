package org.meridian.model;

/**
 * Which pairs of cities count.
 *
 * @param directed whether a to b and b to a are two pairs
 * @param withinCountry whether two cities of one country form a pair that counts
 * @param all whether every counted pair is listed even if no indicator has a value for it
 */
public record PairRule(boolean directed, boolean withinCountry, boolean all) {

  /** Undirected, all countries, only the pairs that have data. */
  public static final PairRule DEFAULT = new PairRule(false, true, false);

  /** Whether two different cities form a pair that counts. */
  public boolean counts(City one, City other) {
    return withinCountry || one.country().isEmpty() || !one.country().equals(other.country());
  }
}
