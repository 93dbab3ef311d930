package org.meridian.ui.presenting;

import java.util.Map;
import org.meridian.model.Dataset;
import org.meridian.scenario.story.MarkChange;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryStep;

/**
 * A story with all that it is about, ready to be presented.
 *
 * @param story with at least one step
 * @param datasets of its steps, by id
 */
public record StoryOnStage(Story story, Map<String, Dataset> datasets) {

  /**
   * Copies the map.
   *
   * @throws IllegalArgumentException if there is no step, or the dataset of one is missing
   */
  public StoryOnStage {
    datasets = Map.copyOf(datasets);
    if (story.isEmpty()) {
      throw new IllegalArgumentException("a story without a step");
    }
    for (StoryStep step : story.steps()) {
      if (!datasets.containsKey(step.scenario().datasetId())) {
        throw new IllegalArgumentException("no dataset " + step.scenario().datasetId());
      }
    }
  }

  /** The dataset that a step is about. */
  Dataset about(StoryStep step) {
    return datasets.get(step.scenario().datasetId());
  }

  /** The same datasets with the story changed. */
  StoryOnStage with(Story other) {
    return new StoryOnStage(other, datasets);
  }

  /** The same after something was done to the marks of a step. */
  StoryOnStage marked(int at, MarkChange change) {
    return with(story.change(at, step -> step.with(change.on(step.marks()))));
  }
}
