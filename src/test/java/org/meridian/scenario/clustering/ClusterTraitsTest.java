package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.model.IndexStructure;

class ClusterTraitsTest {

  private final ClusterAnalysis analysis = new ShippedClusters().at(150, 3);
  private final Cluster first = analysis.clusters().clusters().getFirst();
  private final ClusterTraits traits = ClusterTraits.of(analysis, first);

  @Test
  void addsUpThePeopleThatAreKnown() {
    List<Double> people =
        analysis.clusters().members(first).stream()
            .map(place -> analysis.places().city(place).attributes().getOrDefault("population", ""))
            .filter(text -> !text.isEmpty())
            .map(Double::valueOf)
            .toList();
    assertThat(traits.counted()).isEqualTo(people.size()).isPositive();
    assertThat(traits.population())
        .isCloseTo(people.stream().mapToDouble(each -> each).sum(), within(1e-6));
  }

  @Test
  void thePartsItIsStrongestAndWeakestInAreThoseOfTheExtremePercentiles() {
    var structure = analysis.result().dataset().structure();
    double[] means =
        Arrays.stream(structure.children(IndexStructure.ROOT))
            .mapToDouble(this::percentile)
            .toArray();
    assertThat(traits.strongestPercentile())
        .isCloseTo(Arrays.stream(means).max().orElseThrow(), within(1e-9));
    assertThat(traits.weakestPercentile())
        .isCloseTo(Arrays.stream(means).min().orElseThrow(), within(1e-9));
    assertThat(percentile(traits.strongest().orElseThrow()))
        .isCloseTo(traits.strongestPercentile(), within(1e-9));
  }

  private double percentile(int part) {
    double[] scores = analysis.result().cities().scores(part);
    return analysis.clusters().members(first).stream()
        .mapToDouble(place -> scores[analysis.places().position(place)])
        .filter(score -> !Double.isNaN(score))
        .map(
            score ->
                100.0
                    * Arrays.stream(scores).filter(other -> other <= score).count()
                    / Arrays.stream(scores).filter(other -> !Double.isNaN(other)).count())
        .average()
        .orElseThrow();
  }

  @Test
  void offersPartsOfTheIndexAndColumnsOfNumbersAsWeights() {
    assertThat(WeightColumns.of(analysis.result().dataset()))
        .contains("population")
        .doesNotContain("lat", "lon", "geonames_id", "match_note")
        .doesNotHaveDuplicates();
  }
}
