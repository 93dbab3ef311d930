package org.meridian.scenario.clustering.figures;

import java.util.Optional;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideMaker;

/**
 * The year or scenario that ranks of clusters are compared with: side A of the scenario's
 * comparison, so the year before unless something else was chosen. Evaluates, so run it on a
 * worker; remembers the last. Thread-safe.
 */
public final class RankReference {

  private final SideMaker maker = new SideMaker(OtherDatasets.NONE);
  private ScenarioResult asked;
  private Optional<Then> found = Optional.empty();

  /**
   * Scores that are compared with.
   *
   * @param choice what they are of
   * @param result they
   */
  public record Then(SideChoice choice, ScenarioResult result) {}

  /** What a result is compared with; empty where that is no scores, as a published list. */
  public synchronized Optional<Then> of(ScenarioResult present) {
    if (asked == null || !isLike(asked, present)) {
      asked = present;
      found = evaluated(present);
    }
    return found;
  }

  private static boolean isLike(ScenarioResult one, ScenarioResult other) {
    return one.cities() == other.cities()
        && one.dataset() == other.dataset()
        && one.scenario().sides().equals(other.scenario().sides());
  }

  private Optional<Then> evaluated(ScenarioResult present) {
    SidePair sides = SideMaker.resolved(present.scenario().sides(), present);
    SideChoice choice = sides.a();
    ComparedSide side = maker.side(choice, present, baseline(choice, present));
    return side instanceof ScoredSide scored && !choice.equals(new SideChoice.PresentSide())
        ? Optional.of(new Then(choice, scored.result()))
        : Optional.empty();
  }

  /** The dataset as published, where that is asked for; the present result does elsewhere. */
  private static ScenarioResult baseline(SideChoice choice, ScenarioResult present) {
    return choice instanceof SideChoice.PublishedSettings
        ? new ScenarioEngine()
            .evaluate(
                present.dataset(),
                Scenario.opening(present.dataset()).withYear(present.scenario().year()))
        : present;
  }
}
