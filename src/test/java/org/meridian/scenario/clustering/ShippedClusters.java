package org.meridian.scenario.clustering;

import org.meridian.cluster.Cluster;
import org.meridian.cluster.DensityWeights;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;

/** Clusters of the dataset that opens first. */
public final class ShippedClusters {

  public static final Dataset DATASET =
      DatasetReader.read(ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().source())
          .value()
          .orElseThrow();
  public static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET));

  private final ClusterEngine engine = new ClusterEngine(ShippedNames.read());

  public ClusterAnalysis at(double radiusKm, double minimum) {
    return with(ClusterSettings.USUAL.withDensity(minimum, "").withRadiusKm(radiusKm));
  }

  public ClusterAnalysis with(ClusterSettings settings) {
    return with(RESULT, settings);
  }

  public ClusterAnalysis with(ScenarioResult result, ClusterSettings settings) {
    try {
      return engine.analyse(result, settings, 0);
    } catch (ClusterEngine.UnknownWeight | DensityWeights.UnfitWeights wrong) {
      throw new AssertionError(wrong);
    }
  }

  /** The cluster that a city belongs to. */
  public static Cluster holding(ClusterAnalysis analysis, String city) {
    return analysis.clusters().clusters().stream()
        .filter(cluster -> analysis.memberIds(cluster).contains(city))
        .findFirst()
        .orElseThrow(() -> new AssertionError(city + " is in no cluster"));
  }

  /** The identity of the cluster that a city belongs to. */
  public static ClusterIdentity identity(ClusterAnalysis analysis, String city) {
    return analysis.identity(holding(analysis, city));
  }
}
