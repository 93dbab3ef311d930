package org.meridian.scoring.trace;

import java.util.Optional;
import org.meridian.scoring.ChildAvailability;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.normalisation.FittedScale;

/**
 * Why a row has no score in a node.
 *
 * @param cause in short
 * @param problem what the engine warns of; empty if it does not
 * @param children how many children are available; none are counted where the node joins none
 */
public record AbsenceReason(
    Cause cause, Optional<ScoringWarning.WarningKind> problem, ChildAvailability children) {

  /** Why a score is missing. */
  public enum Cause {
    /** There is a score. */
    NONE,
    /** No row has a value in the node or below it. */
    NO_DATA,
    /** The row has no value. */
    NO_VALUE,
    /** The values of the column cannot be normalised. */
    NOT_SCALED,
    /** Too few children are available. */
    TOO_FEW,
    /** The children's scores cannot be joined. */
    NOT_JOINED
  }

  private static final ChildAvailability NO_CHILDREN = new ChildAvailability(0, 0, 0);

  /** There is a score. */
  static final AbsenceReason NONE = new AbsenceReason(Cause.NONE, Optional.empty(), NO_CHILDREN);

  static AbsenceReason ofSource(IndexResult result, int row, int node) {
    if (!Double.isNaN(result.score(row, node))) {
      return NONE;
    }
    if (Double.isNaN(result.raw(node)[row])) {
      return new AbsenceReason(Cause.NO_VALUE, Optional.empty(), NO_CHILDREN);
    }
    return new AbsenceReason(
        Cause.NOT_SCALED, result.scale(node).flatMap(FittedScale::problem), NO_CHILDREN);
  }

  static AbsenceReason ofGroup(IndexResult result, int row, int node) {
    if (!result.input().isFed(node)) {
      return new AbsenceReason(Cause.NO_DATA, Optional.empty(), NO_CHILDREN);
    }
    if (!Double.isNaN(result.score(row, node))) {
      return NONE;
    }
    ChildAvailability children = result.availability(row, node);
    return result
        .refusal(node)
        .map(problem -> new AbsenceReason(Cause.NOT_JOINED, Optional.of(problem), children))
        .orElseGet(() -> new AbsenceReason(Cause.TOO_FEW, Optional.empty(), children));
  }
}
