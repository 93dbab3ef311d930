package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.model.City;
import org.meridian.model.LinkTable;
import org.meridian.model.wording.LocalText;

/** What holds for outlines, links and distances of clusters of any places. */
class ClusterOutlineProperties {

  private static final double[][] HEAPS = {{10, 179.5}, {88, 0}, {-40, -70}, {45, 8}};

  private static List<City> cities(long seed) {
    Random random = new Random(seed);
    List<City> cities = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      double[] heap = HEAPS[random.nextInt(HEAPS.length)];
      double lat = Math.clamp(heap[0] + 2 * random.nextGaussian(), -90, 90);
      double lon = heap[1] + 3 * random.nextGaussian();
      double turned = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
      cities.add(new City("c" + at, LocalText.EMPTY, "", "", lat, turned, Map.of()));
    }
    return cities;
  }

  private static ClusterSet clusters(List<City> cities, double radius) {
    ClusterPlaces places = ClusterPlaces.of(cities, position -> true);
    ReachabilityTree tree =
        ReachabilityTree.of(places, 3, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    double[] scores = new double[places.size()];
    return ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), radius), scores);
  }

  @Property(tries = 40, seed = "12")
  void anOutlineHoldsItsMembers(
      @ForAll long seed, @ForAll @DoubleRange(min = 20, max = 600) double radius) {
    ClusterSet set = clusters(cities(seed), radius);
    for (Cluster cluster : set.clusters()) {
      GeoShapes outline = ClusterOutline.of(set, cluster);
      for (int member : set.members(cluster)) {
        City city = set.cut().city(member);
        assertThat(outline.featureAt(city.longitude(), city.latitude())).isZero();
      }
    }
  }

  @Property(tries = 40, seed = "12")
  void theSpanIsTheGreatestDistance(
      @ForAll long seed, @ForAll @DoubleRange(min = 20, max = 9_000) double radius) {
    ClusterSet set = clusters(cities(seed), radius);
    ClusterPlaces places = set.cut().branches().tree().places();
    for (Cluster cluster : set.clusters()) {
      double most = 0;
      for (int one : set.members(cluster)) {
        for (int other : set.members(cluster)) {
          most = Math.max(most, places.distanceKm(one, other));
        }
      }
      assertThat(new SpanSearch(places, set.members(cluster)).km())
          .isCloseTo(most, withPercentage(1e-10));
    }
  }

  @Property(tries = 40, seed = "12")
  void theSumsOfLinksAreThoseOfAllLinksThatTouchAGroup(@ForAll long seed) {
    Random random = new Random(seed);
    int[] groupOf = random.ints(30, 0, 5).toArray();
    int[] from = new int[200];
    int[] to = new int[200];
    double[] values = new double[200];
    int count = 0;
    for (int a = 0; a < 30 && count < 200; a++) {
      for (int b = a + 1; b < 30 && count < 200; b++) {
        if (random.nextInt(3) == 0) {
          from[count] = a;
          to[count] = b;
          values[count++] = random.nextInt(9);
        }
      }
    }
    LinkTable table =
        new LinkTable(
            false,
            Arrays.copyOf(from, count),
            Arrays.copyOf(to, count),
            Map.of("x", Arrays.copyOf(values, count)),
            Map.of());
    GroupLinks links = GroupLinks.of(table, table.column("x").orElseThrow(), groupOf, 4);
    double touching = 0;
    for (int link = 0; link < count; link++) {
      boolean touches = groupOf[from[link]] > 0 || groupOf[to[link]] > 0;
      touching += touches ? values[link] : 0;
    }
    double summed = 0;
    for (GroupLinks.GroupLink link : links.links()) {
      summed += link.from() == 0 && link.to() == 0 ? 0 : link.sum();
    }
    assertThat(summed).isEqualTo(touching);
  }
}
