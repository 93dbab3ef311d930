package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.scenario.choice.ClusterPreset;
import org.meridian.scenario.choice.ClusterSettings;

/** The first clusters, which a key names side by side, differ in colour. */
class KeyColoursTest {

  private static final int FIRST = 8;

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
  void atOtherRadiiHardlyAnyColourComesTwice(double radiusKm, int minimum) {
    assertThat(colours(new ShippedClusters().at(radiusKm, minimum)))
        .isGreaterThanOrEqualTo(FIRST - 1);
  }
}
