package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Clusters of capped span agree with references. */
final class SpanCapTest {

  private final ClusterReference reference = new ClusterReference();

  @Test
  void capsAllCities() {
    check(reference.places(), 3, 250, 600, "span/eps250_min3_span600.csv");
  }

  @Test
  void capsTheBest() {
    check(reference.among(140), 2, 365, 500, "span/among140_eps365_min2_span500.csv");
  }

  private void check(ClusterPlaces places, int minimum, double radius, double span, String file) {
    ReachabilityTree tree =
        ReachabilityTree.of(places, minimum, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    Branches branches = Branches.of(tree, places.values(reference.column("score")));
    ClusterCut cut = ClusterCut.capped(branches, radius, span);
    Map<String, Integer> named = new HashMap<>();
    for (CSVRecord row : ClusterReference.table(file)) {
      String id = row.get("city_id");
      int place = ClusterReference.place(places, id);
      assertThat(cut.role(place).name().toLowerCase(Locale.ROOT)).as(id).isEqualTo(row.get("role"));
      if (!row.get("cluster").isEmpty()) {
        assertThat(named.computeIfAbsent(row.get("cluster"), any -> cut.branch(place)))
            .as(id)
            .isEqualTo(cut.branch(place));
        assertThat(cut.ownRadiusKm(place))
            .isCloseTo(Double.parseDouble(row.get("own_radius_km")), withPercentage(1e-7));
      }
    }
    assertThat(named.values()).doesNotHaveDuplicates();
  }
}
