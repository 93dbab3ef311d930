package org.meridian.geo.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.meridian.geo.Maps;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.geo.projection.ProjectionNames;

/** Less detail for smaller pictures. */
class LineThinningTest {

  @Test
  void thinnedLandIsSmallAndAlike() {
    ProjectedShapes land =
        Maps.read("land-50m").land().on(ProjectionNames.named("equal-earth", 0, 0));
    ProjectedShapes thin = land.thinned(0.005);
    assertThat(thin.points()).isLessThan(land.points() / 3);
    assertThat(thin.size()).isLessThan(land.size());
    assertThat(Maps.area(thin)).isCloseTo(Maps.area(land), within(0.01 * Maps.area(land)));
    assertThat(land.thinned(0).points()).isEqualTo(land.points());
  }

  @Test
  void linesKeepTheirEnds() {
    ProjectedShapes net = GraticuleLines.every(30).on(ProjectionNames.named("robinson", 0, 0));
    ProjectedShapes thin = net.thinned(0.1);
    assertThat(thin.size()).isEqualTo(net.size());
    for (int part = 0; part < net.size(); part++) {
      assertThat(thin.xy()[2 * thin.start(part)]).isEqualTo(net.xy()[2 * net.start(part)]);
      assertThat(thin.xy()[2 * thin.end(part) - 1]).isEqualTo(net.xy()[2 * net.end(part) - 1]);
      assertThat(thin.feature(part)).isEqualTo(net.feature(part));
    }
  }

  @Test
  void boxesTellWhatAViewTouches() {
    ProjectedShapes net = GraticuleLines.every(30).on(ProjectionNames.named("plate-carree", 0, 0));
    PlaneBounds view = new PlaneBounds(0.1, 0.1, 0.4, 0.4);
    int touched = 0;
    for (int part = 0; part < net.size(); part++) {
      touched += net.touches(part, view, 0) ? 1 : 0;
    }
    assertThat(touched).isZero();
    assertThat(net.touches(6, new PlaneBounds(-0.1, 0.1, 0.4, 0.4), 0)).isTrue();
  }
}
