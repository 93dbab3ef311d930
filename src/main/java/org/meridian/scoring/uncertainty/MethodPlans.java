package org.meridian.scoring.uncertainty;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * The plans of all combinations of methods that replicates choose from.
 *
 * @param choices combinations that can be computed, in order
 * @param plans one a combination
 * @param leftOut combinations that cannot, such as a geometric mean of values at or below 0
 */
public record MethodPlans(
    List<MethodCombination> choices, List<ScorePlan> plans, List<MethodCombination> leftOut) {

  /** Copies the lists. */
  public MethodPlans {
    choices = List.copyOf(choices);
    plans = List.copyOf(plans);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * Prepares every combination of what is uncertain; the methods in use where nothing is, or no
   * combination works.
   */
  public static MethodPlans of(IndexResult nominal, UncertaintyChoices choices) {
    IndexSettings settings = nominal.settings();
    MethodCombination inUse =
        new MethodCombination(settings.normalisation(), settings.aggregation());
    if (choices.normalisations().isEmpty() && choices.aggregations().isEmpty()) {
      return new MethodPlans(List.of(inUse), List.of(nominal.plan()), List.of());
    }
    MethodPlans plans =
        of(nominal.input(), settings, choices.normalisations(), choices.aggregations());
    return plans.plans.isEmpty()
        ? new MethodPlans(List.of(inUse), List.of(nominal.plan()), plans.leftOut)
        : plans;
  }

  private static MethodPlans of(
      IndexInput input,
      IndexSettings settings,
      List<Normalisation> normalisations,
      List<Aggregation> aggregations) {
    List<MethodCombination> able = new ArrayList<>();
    List<ScorePlan> plans = new ArrayList<>();
    List<MethodCombination> unable = new ArrayList<>();
    IndexEngine engine = new IndexEngine();
    for (MethodCombination choice : all(settings, normalisations, aggregations)) {
      IndexSettings chosen = choice.in(settings);
      if (engine.evaluate(input, chosen).hasErrors()) {
        unable.add(choice);
      } else {
        able.add(choice);
        plans.add(engine.plan(input, chosen));
      }
    }
    return new MethodPlans(able, plans, unable);
  }

  private static List<MethodCombination> all(
      IndexSettings settings, List<Normalisation> normalisations, List<Aggregation> aggregations) {
    List<MethodCombination> all = new ArrayList<>();
    for (Normalisation normalisation :
        normalisations.isEmpty() ? List.of(settings.normalisation()) : normalisations) {
      for (Aggregation aggregation :
          aggregations.isEmpty() ? List.of(settings.aggregation()) : aggregations) {
        all.add(new MethodCombination(normalisation, aggregation));
      }
    }
    return all;
  }
}
