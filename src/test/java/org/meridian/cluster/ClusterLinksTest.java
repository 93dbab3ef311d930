package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.PairScope;
import org.meridian.model.City;
import org.meridian.model.LinkTable;

/** Links between clusters agree with references. */
final class ClusterLinksTest {

  private final ClusterReference reference = new ClusterReference();

  @Test
  void sumsLinksBetweenClusters() {
    GroupLinks links = links();
    for (CSVRecord row : ClusterReference.table("rows/links_150_3_link_routes.csv")) {
      GroupLinks.GroupLink link =
          links.between(
              Integer.parseInt(row.get("cluster_a")), Integer.parseInt(row.get("cluster_b")));
      assertThat(link.sum()).isEqualTo(Double.parseDouble(row.get("sum")));
      assertThat(link.linkedPairs()).isEqualTo(Long.parseLong(row.get("pairs_with_a_link")));
      assertThat(link.possiblePairs()).isEqualTo(Long.parseLong(row.get("pairs_possible")));
    }
  }

  @Test
  void tellsInsideFromOutside() {
    GroupLinks links = links();
    for (CSVRecord row : ClusterReference.table("rows/links_totals_150_3_link_routes.csv")) {
      GroupLinks.GroupTotals totals = links.totals(Integer.parseInt(row.get("cluster")));
      assertThat(totals.inside()).isEqualTo(Double.parseDouble(row.get("inside")));
      assertThat(totals.toGroups()).isEqualTo(Double.parseDouble(row.get("to_clusters")));
      assertThat(totals.toRest()).isEqualTo(Double.parseDouble(row.get("to_rest")));
      if (!row.get("inside_share").isEmpty()) {
        double share = Double.parseDouble(row.get("inside_share"));
        assertThat(totals.insideShare()).isCloseTo(share, withPercentage(1e-10));
      }
    }
  }

  private GroupLinks links() {
    List<City> cities = reference.cities();
    Map<String, Integer> positions = new HashMap<>();
    for (int at = 0; at < cities.size(); at++) {
      positions.put(cities.get(at).id(), at);
    }
    List<CSVRecord> rows = ClusterReference.table("routes.csv");
    int[] from = rows.stream().mapToInt(row -> positions.get(row.get("from"))).toArray();
    int[] to = rows.stream().mapToInt(row -> positions.get(row.get("to"))).toArray();
    double[] routes = rows.stream().mapToDouble(row -> Double.parseDouble(row.get(2))).toArray();
    ClusterPlaces places = reference.places();
    double[] scores = places.values(reference.column("score"));
    ReachabilityTree tree =
        ReachabilityTree.of(places, 3, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    ClusterSet set = ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), 150), scores);
    int[] groupOf = new int[cities.size()];
    for (int place = 0; place < places.size(); place++) {
      groupOf[places.position(place)] = set.number(place);
    }
    LinkTable table = new LinkTable(false, from, to, Map.of("routes", routes));
    PairScope complete = PairScope.all(cities.size());
    return GroupLinks.of(table, routes, groupOf, set.clusters().size(), complete);
  }
}
