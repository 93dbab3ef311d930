package org.meridian.view.comparison;

import java.util.Optional;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangeDecomposition;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ChangeSummary;
import org.meridian.view.content.TextInLanguage;

/**
 * Why each city of a comparison changed its place. Immutable.
 *
 * @param comparison the two sides
 * @param refusal why no reasons can be told
 * @param things shares of the four things; empty after a refusal
 * @param parts shares of the data by part; empty where they are not told apart
 */
public record ChangeReasons(
    SideComparison comparison,
    Optional<ChangeDecomposition.DecompositionRefusal> refusal,
    Optional<ChangeShares> things,
    Optional<ChangeShares> parts) {

  /** Takes a comparison apart; costs several evaluations, so run it on a worker. */
  public static ChangeReasons of(SideComparison comparison) {
    Optional<ChangeDecomposition.DecompositionRefusal> refusal =
        ChangeDecomposition.refusal(comparison);
    if (refusal.isPresent()) {
      return new ChangeReasons(comparison, refusal, Optional.empty(), Optional.empty());
    }
    ChangeDecomposition apart = ChangeDecomposition.of(comparison);
    return new ChangeReasons(comparison, refusal, Optional.of(apart.things()), apart.byPart());
  }

  /** The sentence about a row; empty if the comparison has none like it. */
  public Optional<TextInLanguage> sentence(ComparedRow row) {
    int at = comparison.rows().indexOf(row);
    if (at < 0) {
      return Optional.empty();
    }
    if (refusal.isPresent()) {
      return Optional.of(TextInLanguage.key("compare.why.refused." + refusal.get().name()));
    }
    if (!(comparison.b() instanceof ScoredSide scored)) {
      return Optional.empty();
    }
    return things.map(
        found ->
            ChangeWords.sentence(
                ChangeSummary.of(row, at, found, parts), scored.dataset().structure()));
  }
}
