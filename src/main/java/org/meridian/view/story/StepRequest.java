package org.meridian.view.story;

import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.ViewRequest;

/**
 * A step that is worked out: what its view is asked to show. Made on a worker; for the same step
 * and dataset always the same.
 *
 * @param step which one
 * @param view its view
 * @param result what follows from its scenario
 * @param baseline the settings as published in its year, where the view uses them
 * @param choices what its viewpoint chooses
 * @param misfits what of the viewpoint could not be understood
 */
public record StepRequest(
    StoryStep step,
    View view,
    ScenarioResult result,
    Optional<ScenarioResult> baseline,
    ViewChoices choices,
    List<ChoiceMisfit> misfits) {

  /** Copies the list. */
  public StepRequest {
    misfits = List.copyOf(misfits);
  }

  /**
   * Works a step out; takes time.
   *
   * @param engine remembers what steps have in common; one a thread at a time
   * @throws IllegalArgumentException if the dataset is not that of the step, its scenario does not
   *     fit, or there is no such view
   */
  public static StepRequest of(StoryStep step, Dataset dataset, ScenarioEngine engine) {
    ScenarioResult result = engine.evaluate(dataset, step.scenario());
    Viewpoint viewpoint = step.viewpoint();
    View view = ChoiceNames.view(viewpoint);
    ChoiceNames.ReadChoices read = ChoiceNames.read(viewpoint, dataset);
    Optional<ScenarioResult> baseline =
        view.uses(ViewOption.BASELINE)
            ? Optional.of(engine.evaluate(dataset, published(step, dataset)))
            : Optional.empty();
    return new StepRequest(step, view, result, baseline, read.choices(), read.misfits());
  }

  private static Scenario published(StoryStep step, Dataset dataset) {
    return Scenario.opening(dataset).withYear(step.scenario().year());
  }

  /** The same with other choices, as a camera on its way. */
  public StepRequest with(ViewChoices other) {
    return new StepRequest(step, view, result, baseline, other, misfits);
  }

  /** What the view is asked, in words of a language. */
  public ViewRequest in(Messages words) {
    return new ViewRequest(result, baseline, words, choices);
  }
}
