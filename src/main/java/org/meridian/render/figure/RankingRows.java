package org.meridian.render.figure;

import java.util.Arrays;
import org.meridian.scenario.ScenarioResult;

/** Which cities a ranking lists, as in the window: those that the filter leaves, best first. */
final class RankingRows {

  private RankingRows() {}

  /** Positions of the cities; those without data last. */
  static int[] of(ScenarioResult result) {
    boolean[] shown = result.shownCities();
    return Arrays.stream(result.cities().ranking().order()).filter(row -> shown[row]).toArray();
  }
}
