package org.meridian.view.stage.motion;

import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StoryStep;

/** What is seen of a step while it unfolds: steps themselves, with another weight, radius, year. */
public final class RevealSteps {

  private static final int LINKS = 2_600;
  private static final int VALUE = 2_400;
  private static final int YEAR = 700;
  private static final int LONGEST = 6_000;

  private RevealSteps() {}

  /** How long a step unfolds, in milliseconds. */
  public static int millis(StepReveal reveal, Dataset dataset) {
    return switch (reveal) {
      case StepReveal.LinksGrow grow -> LINKS;
      case StepReveal.WeightMoves weight -> VALUE;
      case StepReveal.RadiusMoves radius -> VALUE;
      case StepReveal.YearsPass years ->
          Math.clamp((long) YEAR * passed(years, dataset).size(), VALUE, LONGEST);
    };
  }

  /**
   * The step at a moment of its unfolding.
   *
   * @param time share of the time that has passed, 0 to 1; from 1 on the step itself
   */
  public static StoryStep at(StoryStep step, StepReveal reveal, Dataset dataset, double time) {
    if (time >= 1) {
      return step;
    }
    Scenario now = step.scenario();
    double eased = time <= 0 ? 0 : time * time * (3 - 2 * time);
    Scenario then =
        switch (reveal) {
          case StepReveal.LinksGrow grow -> now;
          case StepReveal.WeightMoves move ->
              weighted(now, move.node(), between(move.from(), move.to(), eased));
          case StepReveal.RadiusMoves move ->
              now.withClusters(
                  now.clusters().withRadiusKm(between(move.fromKm(), move.toKm(), eased)));
          case StepReveal.YearsPass years -> inYear(now, passed(years, dataset), time);
        };
    return step.showing(then, step.viewpoint());
  }

  private static double between(double from, double to, double share) {
    return from + (to - from) * share;
  }

  private static Scenario weighted(Scenario now, String node, double weight) {
    return now.withSettings(
        now.settings().withWeights(now.settings().weights().with(node, weight)));
  }

  private static Scenario inYear(Scenario now, List<Period> years, double time) {
    return years.isEmpty()
        ? now
        : now.withYear(years.get(Math.min(years.size() - 1, (int) (time * years.size()))));
  }

  /** The years of a dataset from one to another, in the order in which they pass. */
  private static List<Period> passed(StepReveal.YearsPass years, Dataset dataset) {
    boolean back = years.from().compareTo(years.to()) > 0;
    Period first = back ? years.to() : years.from();
    Period last = back ? years.from() : years.to();
    List<Period> between =
        dataset.years().stream()
            .filter(year -> year.compareTo(first) >= 0 && year.compareTo(last) <= 0)
            .toList();
    return back ? between.reversed() : between;
  }
}
