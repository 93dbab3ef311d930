package org.meridian.scenario.clustering.figures;

import org.meridian.cluster.DensityWeights;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterEngine;
import org.meridian.scenario.clustering.FollowedClusters;

/**
 * Finds what the clusters of a year are in another: those of the same scenario and setting there,
 * matched as {@link FollowedClusters} says. Evaluates, so run it on a worker; remembers the last
 * result of the other year and its tree, so that another radius costs a cut. Thread-safe.
 */
public final class LaterClusters {

  private final ScenarioEngine scores = new ScenarioEngine();
  private final ClusterEngine engine = new ClusterEngine();
  private ScenarioResult asked;
  private ScenarioResult other;

  /**
   * The clusters in the other year, where the dataset covers it; with the members of the year shown
   * unless each year's own are asked for. None is found where cities cannot be weighed in the other
   * year, which the answer then says.
   */
  public synchronized FollowedClusters of(ClusterAnalysis shown, LaterLinks later) {
    return later.ownMembers()
        ? matched(shown, result(shown.result(), later.year()))
        : FollowedClusters.fixed(shown);
  }

  private FollowedClusters matched(ClusterAnalysis shown, ScenarioResult then) {
    try {
      return FollowedClusters.matched(shown, engine.analyse(then, shown.settings(), shown.node()));
    } catch (DensityWeights.UnfitWeights unfit) {
      return FollowedClusters.refused(shown, unfit.refusal());
    } catch (ClusterEngine.UnknownWeight unknown) {
      // The clusters shown are of the same dataset and weight.
      throw new IllegalStateException(unknown);
    }
  }

  private ScenarioResult result(ScenarioResult shown, Period year) {
    if (other == null || !isLike(asked, shown) || !other.scenario().year().equals(year)) {
      other = scores.evaluate(shown.dataset(), shown.scenario().withYear(year));
      asked = shown;
    }
    return other;
  }

  private static boolean isLike(ScenarioResult one, ScenarioResult other) {
    return one.cities() == other.cities()
        && one.dataset() == other.dataset()
        && one.groups().equals(other.groups());
  }
}
