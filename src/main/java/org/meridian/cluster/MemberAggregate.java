package org.meridian.cluster;

import java.util.List;

/** How values of members become one value of a cluster. Missing members are left out. */
public enum MemberAggregate {
  /** Sum of the values: first by size, so it ranks clusters among clusters. */
  SUM,
  /** Sum over number. */
  MEAN,
  /** Greatest value. */
  MAX,
  /** {@code sum(w v) / sum(w)} over members that have a value and a weight above 0. */
  WEIGHTED_MEAN;

  /**
   * A cluster's value.
   *
   * @param value it; NaN where too few members have one
   * @param present how many members have one
   * @param members how many there are
   */
  public record Value(double value, int present, int members) {

    /** Another value of the same members. */
    public Value of(double other) {
      return new Value(other, present, members);
    }
  }

  /**
   * Aggregates.
   *
   * @param members places
   * @param values one a place, any unit, NaN is missing
   * @param weights one a place, NaN is missing; only {@link #WEIGHTED_MEAN} reads them
   * @param threshold the least share of members that must have a value, 0..1
   */
  public Value of(List<Integer> members, double[] values, double[] weights, double threshold) {
    int present = 0;
    double sum = 0;
    double weight = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int place : members) {
      double counted = this == WEIGHTED_MEAN ? weights[place] : 1;
      if (!Double.isNaN(values[place]) && counted > 0) {
        present++;
        sum += counted * values[place];
        weight += counted;
        most = Math.max(most, values[place]);
      }
    }
    boolean isKnown = present > 0 && present >= threshold * members.size();
    double value = this == SUM ? sum : this == MAX ? most : sum / weight;
    return new Value(isKnown ? value : Double.NaN, present, members.size());
  }
}
