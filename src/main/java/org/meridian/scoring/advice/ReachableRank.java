package org.meridian.scoring.advice;

import java.util.List;
import org.meridian.scoring.advice.weight.WeightChange;
import org.meridian.scoring.weights.WeightSet;

/**
 * Weights that bring the city where it is wanted, verified by scoring everything again with them.
 *
 * @param weights the new weights, to be applied as they are
 * @param changes all nodes down to the chosen level, in the order of positions
 * @param least how large the change is, and whether a smaller one may exist
 * @param rankBefore the city's rank
 * @param rankAfter its rank with the new weights
 * @param stillAhead rows that stay ahead of it, best first
 */
public record ReachableRank(
    WeightSet weights,
    List<WeightChange> changes,
    ChangeSize least,
    int rankBefore,
    int rankAfter,
    List<Integer> stillAhead)
    implements RankAdvice {

  /** Copies the lists. */
  public ReachableRank {
    changes = List.copyOf(changes);
    stillAhead = List.copyOf(stillAhead);
  }

  /**
   * How large a change of weights is, and how small one can be.
   *
   * @param totalChange the sum of |change| of the effective weights at the chosen level, in
   *     percentage points; half of it is what moves from some nodes to others
   * @param bound no weights change less in total, in percentage points
   * @param proven whether these are the least that suffice (up to the margin by which rivals are
   *     beaten); otherwise a smaller change, not below the bound, may exist
   */
  public record ChangeSize(double totalChange, double bound, boolean proven) {}

  /** The sum of |change| of the effective weights, in percentage points. */
  public double totalChange() {
    return least.totalChange();
  }

  /** Whether these are the least that suffice. */
  public boolean proven() {
    return least.proven();
  }

  /** No weights change less in total, in percentage points. */
  public double bound() {
    return least.bound();
  }
}
