package org.meridian.cluster;

/**
 * Pairs of places that are never neighbours, however near they are, as across a closed border: they
 * count nothing in each other's density and never join.
 */
@FunctionalInterface
public interface JoinBarrier {

  /** No barrier. */
  JoinBarrier NONE = (a, b) -> false;

  /** Whether two places are kept apart; symmetric. */
  boolean separates(int a, int b);
}
