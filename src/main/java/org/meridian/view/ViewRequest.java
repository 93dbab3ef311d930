package org.meridian.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.text.Messages;
import org.meridian.view.clusters.ClusterFinder;

/**
 * What a view is asked to show.
 *
 * @param result what was computed
 * @param baseline what ranks are compared with; empty for no comparison
 * @param words in the language to show
 * @param choices what the user looks at; a view takes what it uses
 * @param clusters finds clusters, for views that list them
 * @param others finds datasets that are compared with the one that is open
 */
public record ViewRequest(
    ScenarioResult result,
    Optional<ScenarioResult> baseline,
    Messages words,
    ViewChoices choices,
    Supplier<ClusterFinder> clusters,
    OtherDatasets others) {

  /** Clusters have no names but those of their cities, and no other dataset is known. */
  public ViewRequest(
      ScenarioResult result,
      Optional<ScenarioResult> baseline,
      Messages words,
      ViewChoices choices) {
    this(result, baseline, words, choices, () -> new ClusterFinder(List.of()), OtherDatasets.NONE);
  }

  /** The same with clusters found by another finder. */
  public ViewRequest finding(Supplier<ClusterFinder> other) {
    return new ViewRequest(result, baseline, words, choices, other, others);
  }

  /** The same in other words. */
  public ViewRequest in(Messages other) {
    return new ViewRequest(result, baseline, other, choices, clusters, others);
  }

  /** The same compared with a result. */
  public ViewRequest against(ScenarioResult other) {
    return new ViewRequest(result, Optional.of(other), words, choices, clusters, others);
  }

  /** The same with other datasets at hand. */
  public ViewRequest knowing(OtherDatasets more) {
    return new ViewRequest(result, baseline, words, choices, clusters, more);
  }
}
