package org.meridian.scenario.corridors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.meridian.geo.sphere.GreatCircle;
import org.meridian.geo.sphere.SegmentDistance;
import org.meridian.model.groups.Corridor;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;

/** Cities within some kilometres of a corridor, and nodes that count in nothing. */
class CorridorBeltTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;

  private static Corridor corridor(String id) {
    return RESULT.dataset().annotations().corridors().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> members(Corridor corridor, double km) {
    boolean[] members = GroupMembers.of(RESULT, corridor.group(km));
    Set<String> ids = new TreeSet<>();
    for (int city = 0; city < members.length; city++) {
      if (members[city]) {
        ids.add(RESULT.dataset().city(city).id());
      }
    }
    return ids;
  }

  /** The nearest of many points along the segment is the plain way to the same distance. */
  @Property(tries = 200, seed = "12")
  void theDistanceToASegmentIsThatToItsNearestPoint(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -89, max = 89) double lat,
      @ForAll @DoubleRange(min = -180, max = 180) double fromLon,
      @ForAll @DoubleRange(min = -89, max = 89) double fromLat,
      @ForAll @DoubleRange(min = -60, max = 60) double eastward,
      @ForAll @DoubleRange(min = -89, max = 89) double toLat) {
    double[] from = {fromLon, fromLat};
    double[] to = {fromLon + eastward, toLat};
    double found = SegmentDistance.km(new double[] {lon, lat}, from, to);

    GreatCircle way = new GreatCircle(from[0], from[1], to[0], to[1]);
    double least = Double.POSITIVE_INFINITY;
    for (int step = 0; step <= 2000; step++) {
      double[] point = way.pointAt(step / 2000.0);
      least = Math.min(least, GreatCircle.distanceKm(lon, lat, point[0], point[1]));
    }
    assertThat(found).isLessThanOrEqualTo(least + 1e-6);
    assertThat(found).isCloseTo(least, within(way.distanceKm() / 2000 + 1e-6));
  }

  @Test
  void aWiderBeltHoldsMoreCitiesAndAlwaysTheNodes() {
    Corridor indochina = corridor("china-indochina-peninsula");
    Set<String> nodes = members(indochina, 0);
    Set<String> near = members(indochina, 100);
    Set<String> far = members(indochina, 300);

    assertThat(nodes).hasSize(5).contains("nanning", "singapore");
    assertThat(near).containsAll(nodes).hasSizeGreaterThan(nodes.size());
    assertThat(far).containsAll(near).contains("kuala-lumpur").doesNotContain("beijing");
  }

  @Test
  void nodesWithoutAScoreAreNamedAndCountInNothing() {
    var rows = new CorridorRows(RESULT, 0, new int[RESULT.dataset().cities().size()]).rows();

    assertThat(rows.stream().flatMap(row -> row.unscored().stream()).map(node -> node.name().en()))
        .containsExactlyInAnyOrder("Peshawar", "Pingxiang");
    assertThat(
            rows.stream().filter(row -> !row.unscored().isEmpty()).map(row -> row.scores().sum()))
        .noneMatch(sum -> Double.isNaN(sum));
  }
}
