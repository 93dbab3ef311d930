package org.meridian.view.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The ranking: which cities it lists, in order, and what they are compared with.
 *
 * @param result what is shown
 * @param baseline what ranks are compared with; empty for no comparison
 * @param rows positions of the cities that the filter leaves, best first, those without data last
 */
public record RankingContent(
    ScenarioResult result, Optional<ScenarioResult> baseline, List<Integer> rows)
    implements ViewContent {

  /** Copies the list. */
  public RankingContent {
    rows = List.copyOf(rows);
  }

  /** The ranking of a result. */
  public static RankingContent of(ScenarioResult result, Optional<ScenarioResult> baseline) {
    boolean[] shown = result.shownCities();
    int[] order = result.cities().ranking().order();
    return new RankingContent(
        result, baseline, Arrays.stream(order).filter(row -> shown[row]).boxed().toList());
  }

  /** Ranks, changes and scores. */
  public RankingFigures figures() {
    return new RankingFigures(result, baseline);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return rows.isEmpty() ? Optional.of(TextInLanguage.key("ranking.nothing")) : Optional.empty();
  }
}
