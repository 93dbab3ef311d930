package org.meridian.scoring.treatment;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.basis.DistributionShape;

/**
 * What outlier treatment did to one indicator.
 *
 * @param node the position of the leaf (or stated node)
 * @param action what was done
 * @param raised rows whose value was raised to the next higher one, ascending
 * @param lowered rows whose value was lowered to the next lower one, ascending
 * @param before the shape of the raw values
 * @param after the shape of the treated values
 */
public record TreatmentReport(
    int node,
    Action action,
    List<Integer> raised,
    List<Integer> lowered,
    DistributionShape before,
    DistributionShape after) {

  /** What can be done to an indicator. */
  public enum Action {
    /** Nothing: it passed, or has too few values to tell. */
    NONE,
    /** Its most extreme values were pulled in. */
    WINSORISED,
    /** All its values were replaced by their logarithm. */
    LOGGED
  }

  /** Copies the lists. */
  public TreatmentReport {
    raised = List.copyOf(raised);
    lowered = List.copyOf(lowered);
  }

  static TreatmentReport untouched(int node, DistributionShape shape) {
    return new TreatmentReport(node, Action.NONE, List.of(), List.of(), shape, shape);
  }

  static TreatmentReport logged(int node, DistributionShape before, DistributionShape after) {
    return new TreatmentReport(node, Action.LOGGED, List.of(), List.of(), before, after);
  }

  static TreatmentReport winsorised(
      int node, double[] raw, double[] column, DistributionShape before, DistributionShape after) {
    List<Integer> raised = new ArrayList<>();
    List<Integer> lowered = new ArrayList<>();
    for (int row = 0; row < raw.length; row++) {
      if (column[row] > raw[row]) {
        raised.add(row);
      } else if (column[row] < raw[row]) {
        lowered.add(row);
      }
    }
    return new TreatmentReport(node, Action.WINSORISED, raised, lowered, before, after);
  }
}
