package org.meridian.scenario.comparison.cause;

import java.util.List;
import java.util.Optional;

/**
 * Shares of a change, part by part, for each row of a comparison. Immutable.
 *
 * <p>Shares of scores add up to {@code score B - score A} and shares of ranks to the places gained,
 * {@code rank A - rank B}; those of the parts of a thing to the share of that thing. A row that one
 * side does not rank, or that is missing in some state between the two, has none.
 */
public final class ChangeShares {

  private final List<ChangePart> parts;
  private final double[][] scores;
  private final ExactFraction[][] places;

  /** Takes over tables, a row a part and a column a row of the comparison; null for no fraction. */
  ChangeShares(List<ChangePart> parts, double[][] scores, ExactFraction[][] places) {
    this.parts = List.copyOf(parts);
    this.scores = scores;
    this.places = places;
  }

  /** What the shares are put down to, in order. */
  public List<ChangePart> parts() {
    return parts;
  }

  /** The share of a part in points; NaN where there is none. */
  public double score(int part, int row) {
    return scores[part][row];
  }

  /** The share of a part in places gained; empty where there is none. */
  public Optional<ExactFraction> places(int part, int row) {
    return Optional.ofNullable(places[part][row]);
  }

  /** Whether a row has shares. */
  public boolean isKnown(int row) {
    return !parts.isEmpty() && !Double.isNaN(scores[0][row]);
  }
}
