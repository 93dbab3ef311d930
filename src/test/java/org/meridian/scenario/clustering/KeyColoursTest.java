package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.cluster.Cluster;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.scenario.choice.ClusterSettings;

/** The first clusters, which a key names side by side, differ in colour; so do neighbours. */
class KeyColoursTest {

  private static final int FIRST = 8;
  private static final double FAR_KM = 2_500;
  private static final double NEAR_KM = 1_500;

  private static long colours(ClusterAnalysis found) {
    return found.clusters().clusters().stream()
        .filter(each -> each.size() > 1)
        .limit(FIRST)
        .map(each -> found.identity(each).colour())
        .distinct()
        .count();
  }

  @ParameterizedTest
  @EnumSource(
      value = ClusterPreset.class,
      names = {"USUAL", "TIGHT", "WIDE"})
  void theFirstEightClustersOfAPresetHaveEightColours(ClusterPreset preset) {
    ClusterAnalysis found = new ShippedClusters().with(preset.over(ClusterSettings.USUAL));

    assertThat(colours(found)).isEqualTo(FIRST);
  }

  @ParameterizedTest
  @CsvSource({"80,3", "120,3", "250,3", "300,4", "400,3", "60,2"})
  void atOtherRadiiThoseOfOneColourAreFarApart(double radiusKm, int minimum) {
    ClusterAnalysis found = new ShippedClusters().at(radiusKm, minimum);

    assertThat(colours(found)).isGreaterThanOrEqualTo(FIRST - 2);
    assertThat(nearestAlike(found, FIRST)).isGreaterThan(FAR_KM);
  }

  @ParameterizedTest
  @EnumSource(ClusterPreset.class)
  void atNoPresetDoNeighboursShareAColour(ClusterPreset preset) {
    ClusterAnalysis found = new ShippedClusters().with(preset.over(ClusterSettings.USUAL));

    assertThat(nearestAlike(found, Integer.MAX_VALUE)).isGreaterThan(NEAR_KM);
  }

  /** How near the leaders of two of the first clusters are that have one colour, in kilometres. */
  private static double nearestAlike(ClusterAnalysis found, int first) {
    List<Cluster> shown =
        found.clusters().clusters().stream().filter(each -> each.size() > 1).limit(first).toList();
    double nearest = Double.POSITIVE_INFINITY;
    for (Cluster one : shown) {
      for (Cluster other : shown) {
        if (one.number() < other.number()
            && found.identity(one).colour() == found.identity(other).colour()) {
          nearest = Math.min(nearest, apart(found, one, other));
        }
      }
    }
    return nearest;
  }

  private static double apart(ClusterAnalysis found, Cluster one, Cluster other) {
    return found.places().distanceKm(found.clusters().leader(one), found.clusters().leader(other));
  }
}
