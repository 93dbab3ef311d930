package org.meridian.geo.clip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.meridian.geo.Maps;
import org.meridian.geo.projection.ProjectionNames;

/** The net of meridians and parallels. */
class GraticuleLinesTest {

  @Test
  void everyThirtyDegrees() {
    GeoShapes net = GraticuleLines.every(30);
    assertThat(net.size()).isEqualTo(12 + 5);
    assertThat(GraticuleLines.every(10).size()).isEqualTo(36 + 17);
  }

  @Test
  void parallelsOfTheRobinsonAreStraightAndUncut() {
    ProjectedShapes net = GraticuleLines.every(30).on(ProjectionNames.named("robinson", 150, 0));
    int parallels = 0;
    for (int part = 0; part < net.size(); part++) {
      if (net.feature(part) > 0) {
        assertThat(net.boxes()[4 * part + 3] - net.boxes()[4 * part + 1]).isLessThan(1e-3f);
        parallels++;
      }
    }
    assertThat(parallels).isBetween(5, 10);
    assertThat(Maps.longestStep(net)).isLessThan(0.2);
  }

  @Test
  void anOddSpacingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> GraticuleLines.every(7));
    assertThatIllegalArgumentException().isThrownBy(() -> GraticuleLines.every(0));
  }
}
