package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.meridian.scenario.clustering.ShippedClusters.holding;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterMatch;
import org.meridian.io.table.CsvStyle;
import org.meridian.io.table.clusters.ClusterChangesWriter;
import org.meridian.scenario.clustering.ClusterChange.ClusterFate;

/** What becomes of the clusters of a pinned setting. */
class ClusterComparisonTest {

  private final ShippedClusters first = new ShippedClusters();
  private final ShippedClusters second = new ShippedClusters();

  private ClusterComparison between(double from, double fromLeast, double to, double toLeast) {
    return ClusterComparison.of(first.at(from, fromLeast), second.at(to, toLeast));
  }

  @Test
  void aSettingIsTheSameAsItself() {
    ClusterComparison same = between(150, 3, 150, 3);

    assertThat(same.changes())
        .hasSize(same.now().clusters().clusters().size())
        .allSatisfy(
            change -> {
              assertThat(change.fate()).isEqualTo(ClusterFate.SAME);
              assertThat(change.jaccard()).isCloseTo(1, within(1e-12));
              assertThat(change.to()).isEqualTo(change.from());
            });
  }

  @Property(tries = 40, seed = "12")
  void everyClusterOfBothHasItsLineAndItsFateFollowsTheRule(
      @ForAll @DoubleRange(min = 30, max = 600) double from,
      @ForAll @DoubleRange(min = 30, max = 600) double to) {
    ClusterComparison both = between(from, 3, to, 4);
    Set<Integer> old = new HashSet<>();
    Set<Integer> young = new HashSet<>();
    for (ClusterChange change : both.changes()) {
      change.from().ifPresent(cluster -> old.add(cluster.number()));
      change.to().ifPresent(cluster -> young.add(cluster.number()));
      switch (change.fate()) {
        case SAME -> assertThat(change.jaccard()).isBetween(ClusterMatch.SAME, 1.0);
        case CHANGED ->
            assertThat(change.jaccard()).isBetween(ClusterMatch.CHANGED, ClusterMatch.SAME);
        case DISSOLVED -> assertThat(change.jaccard() >= ClusterMatch.CHANGED).isFalse();
        case BORN -> assertThat(change.from()).isEmpty();
        case MERGED -> assertThat(guests(both, change.to().orElseThrow())).isGreaterThan(1);
        case SPLIT -> assertThat(parts(both, change.from().orElseThrow())).isGreaterThan(1);
      }
    }
    assertThat(old).hasSize(both.pinned().clusters().clusters().size());
    assertThat(young).hasSize(both.now().clusters().clusters().size());
  }

  private static long guests(ClusterComparison both, Cluster now) {
    return both.pinned().clusters().clusters().stream()
        .filter(cluster -> half(both, both.pinned().memberIds(cluster), both.now().memberIds(now)))
        .count();
  }

  private static long parts(ClusterComparison both, Cluster pinned) {
    return both.now().clusters().clusters().stream()
        .filter(
            cluster -> half(both, both.now().memberIds(cluster), both.pinned().memberIds(pinned)))
        .count();
  }

  private static boolean half(ClusterComparison both, Set<String> some, Set<String> others) {
    double[] scores = both.now().result().cities().scores(0);
    double all = 0;
    double common = 0;
    for (String id : some) {
      double score = scores[ShippedClusters.DATASET.cityPosition(id).orElseThrow()];
      all += Double.isNaN(score) ? 0 : score;
      common += Double.isNaN(score) || !others.contains(id) ? 0 : score;
    }
    return common >= all / 2;
  }

  @Test
  void theBayMergesWithTheDeltaAtThreeHundredKilometres() {
    ClusterComparison both = between(150, 3, 300, 3);
    Cluster bay = holding(both.pinned(), "hong-kong");
    ClusterChange change =
        both.changes().stream()
            .filter(each -> each.from().equals(Optional.of(bay)))
            .findFirst()
            .orElseThrow();

    assertThat(change.fate()).isEqualTo(ClusterFate.MERGED);
    assertThat(both.now().memberIds(change.to().orElseThrow())).contains("shanghai", "hong-kong");
    assertThat(between(300, 3, 150, 3).changes())
        .anyMatch(each -> each.fate() == ClusterFate.SPLIT);
  }

  @Test
  void theTableNamesBothSidesAndTheFate() {
    String table =
        new String(
            ClusterChangesWriter.toBytes(between(150, 3, 300, 3), CsvStyle.PLAIN),
            StandardCharsets.UTF_8);
    List<String> lines = table.lines().toList();

    assertThat(lines.getFirst())
        .isEqualTo(
            "pinned_cluster,pinned_name_en,pinned_name_zh,pinned_cities,cluster,name_en,name_zh,"
                + "cities,jaccard,fate");
    assertThat(lines).anyMatch(line -> line.startsWith(",,,,") && line.endsWith(",born"));
    assertThat(lines.get(2)).startsWith("2,").contains("Greater Bay Area").endsWith(",merged");
  }
}
