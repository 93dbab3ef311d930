package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.Scenario;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.stage.WorldData;
import org.meridian.view.map.marks.ProjectedPaths;

class ArcCacheTest {

  private final Dataset dataset = SampleNetwork.everyPair(WorldData.openConnectivity());
  private final LinkTable links = dataset.links(Dataset.TIMELESS);
  private final MapProjection robinson = ProjectionNames.named("robinson", 0, 0);
  private final ArcCache cache = new ArcCache();

  private ProjectedPaths get(int... needed) {
    return cache.get(dataset, links, robinson, needed, Integer.MAX_VALUE);
  }

  @Test
  void ofVeryManyLinksOnlyThoseThatAreDrawnHaveACourseAtFirst() {
    ProjectedPaths paths = get(5, 900);
    assertThat(paths.size()).isEqualTo(links.size());
    assertThat(paths.end(900)).isGreaterThan(paths.start(900));
    assertThat(paths.end(6)).isEqualTo(paths.start(6));
    assertThat(get(900)).isSameAs(paths);
  }

  @Test
  void oneMoreBringsAllOfThem() {
    ProjectedPaths few = get(5, 900);
    ProjectedPaths all = get(5, 6);
    assertThat(all.end(6)).isGreaterThan(all.start(6));
    assertThat(all.end(7_000)).isGreaterThan(all.start(7_000));
    assertThat(all.end(900) - all.start(900)).isEqualTo(few.end(900) - few.start(900));
    assertThat(get(5, 900)).isSameAs(all);
  }

  @Test
  void ofAnyNumberTheStrongestAloneHaveACourseWhereTheyAreEnough() {
    Dataset shipped = WorldData.openConnectivity();
    LinkTable own = shipped.links(Scenario.opening(shipped).year());
    int[] order = {900, 5, 6};
    ProjectedPaths first = cache.get(shipped, own, robinson, order, 2);
    assertThat(first.end(5)).isGreaterThan(first.start(5));
    assertThat(first.end(6)).isEqualTo(first.start(6));
    ProjectedPaths whole = cache.get(shipped, own, robinson, order, Integer.MAX_VALUE);
    assertThat(whole.end(6)).isGreaterThan(whole.start(6));
    assertThat(cache.get(shipped, own, robinson, order, 2)).isSameAs(whole);
  }
}
