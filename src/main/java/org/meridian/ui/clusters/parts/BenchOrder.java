package org.meridian.ui.clusters.parts;

import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.view.clusters.ClusterLook;

/**
 * What a worker finds clusters for.
 *
 * @param fromKm the radius before its last change
 * @param held whether a hand holds the radius
 */
public record BenchOrder(
    ScenarioResult result,
    ClusterSettings settings,
    ClusterLook look,
    double fromKm,
    boolean held) {

  /** Whether nothing differs but the radius before. */
  public boolean isSameAs(BenchOrder other) {
    return other != null
        && result == other.result
        && settings.equals(other.settings)
        && look.equals(other.look)
        && held == other.held;
  }
}
