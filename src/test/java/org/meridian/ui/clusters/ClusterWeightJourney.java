package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.scenario.Scenario;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterShapes;

/** What a weight of the index changes in clusters that it does not weigh. */
final class ClusterWeightJourney extends ClusterStage {

  @Test
  void sumsRanksAndLeadingCitiesFollowAWeightAndOutlinesStay() {
    at(143);
    ClusterContent before = clusters();
    ClusterShapes shapes = new ClusterShapes();
    Map<Set<String>, GeoShapes> outlines = outlines(before, shapes);
    stage.run(() -> stage.explorer().preview(now -> people(now, 0.5)));
    act(() -> stage.explorer().commit("weights.step.weight", now -> people(now, 0.5)));
    ClusterContent after = clusters();
    assertThat(after.listed().stream().map(cluster -> Math.round(cluster.score())))
        .isNotEqualTo(before.listed().stream().map(cluster -> Math.round(cluster.score())));
    assertThat(names(after)).isNotEqualTo(names(before));
    assertThat(leading(after)).isNotEqualTo(leading(before));
    assertThat(outlines(after, shapes).keySet()).isEqualTo(outlines.keySet());
    outlines(after, shapes)
        .forEach((members, outline) -> assertThat(outline).isSameAs(outlines.get(members)));
    act(() -> stage.explorer().undo());
    assertThat(names(clusters())).isEqualTo(names(before));
  }

  private static Scenario people(Scenario now, double weight) {
    return now.withSettings(
        now.settings().withWeights(now.settings().weights().with("people", weight)));
  }

  private static Map<Set<String>, GeoShapes> outlines(ClusterContent found, ClusterShapes shapes) {
    Map<Set<String>, GeoShapes> outlines = new HashMap<>();
    for (Cluster cluster : found.analysis().clusters().clusters()) {
      outlines.put(found.analysis().memberIds(cluster), shapes.outline(found.analysis(), cluster));
    }
    return outlines;
  }

  private static List<String> names(ClusterContent found) {
    return found.analysis().named().titles().stream().map(title -> title.shortName().en()).toList();
  }

  private static List<List<Integer>> leading(ClusterContent found) {
    return found.analysis().rows().stream()
        .sorted(Comparator.comparing(row -> row.cluster().branch()))
        .map(row -> row.leading())
        .toList();
  }
}
