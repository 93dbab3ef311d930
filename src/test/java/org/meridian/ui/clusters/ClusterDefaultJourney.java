package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;

/** What the default setting finds among the cities of November 2026, and what it does not. */
final class ClusterDefaultJourney extends ClusterStage {

  @Test
  void theDefaultHasWhatItIsSaidToHaveAndLacksWhatItIsSaidToLack() {
    List<String> present =
        List.of(
            "london",
            "hong-kong",
            "amsterdam",
            "shanghai",
            "tokyo",
            "seoul",
            "new-york",
            "beijing",
            "frankfurt",
            "zurich",
            "jakarta",
            "san-francisco",
            "bangkok",
            "nanning",
            "qingdao",
            "xiamen",
            "hohhot",
            "doha",
            "detroit",
            "tel-aviv");
    assertThat(present.stream().map(this::holding).map(Cluster::number).distinct())
        .hasSize(present.size());
    for (String city :
        List.of("chengdu", "los-angeles", "sao-paulo", "dallas", "seattle", "boston", "toronto")) {
      assertThat(clusters().ofCity(position(city))).as(city).isEmpty();
    }
  }
}
