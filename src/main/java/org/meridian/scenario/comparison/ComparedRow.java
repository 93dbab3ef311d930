package org.meridian.scenario.comparison;

import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.City;
import org.meridian.model.published.PublishedMove;

/**
 * A city in a comparison.
 *
 * @param city as side B has it, else as side A has it
 * @param pair its positions in both datasets
 * @param rankA 0 where A does not rank it
 * @param rankB 0 where B does not rank it
 * @param scoreA in points of A's node; NaN where there is none
 * @param scoreB in points of B's node; NaN where there is none
 * @param move the publisher's own arrow in B, against an earlier list of its own; never worked out
 */
public record ComparedRow(
    City city,
    CityJoin.CityPair pair,
    int rankA,
    int rankB,
    double scoreA,
    double scoreB,
    Optional<PublishedMove> move) {

  /** In which side a city has a rank. */
  public enum Presence {
    /** In both. */
    BOTH,
    /** Only in B. */
    NEW,
    /** Only in A. */
    GONE
  }

  /** In which side it has a rank. */
  public Presence presence() {
    return rankA > 0 ? rankB > 0 ? Presence.BOTH : Presence.GONE : Presence.NEW;
  }

  /** Places gained from A to B, {@code rank A - rank B}; empty where a side does not rank it. */
  public OptionalInt change() {
    return presence() == Presence.BOTH ? OptionalInt.of(rankA - rankB) : OptionalInt.empty();
  }

  /** Points gained from A to B, {@code score B - score A}; NaN where a side has no score. */
  public double difference() {
    return scoreB - scoreA;
  }

  /**
   * Whether the publisher's arrow points the other way than this comparison: the two mean different
   * spans of time.
   */
  public boolean isArrowAgainst() {
    OptionalInt change = change();
    return change.isPresent()
        && move.filter(arrow -> arrow.pointsAgainst(change.getAsInt())).isPresent();
  }

  /** Whether the publisher's arrow can be held against this comparison: both tell of a move. */
  public boolean isArrowComparable() {
    return change().isPresent()
        && move.filter(arrow -> arrow.arrow() != PublishedMove.Arrow.NEW).isPresent();
  }

  /**
   * Whether it is among so many first places of either side.
   *
   * @param top 0 for all
   */
  public boolean isAmong(int top) {
    return top == 0 || rankA > 0 && rankA <= top || rankB > 0 && rankB <= top;
  }
}
