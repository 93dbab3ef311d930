package org.meridian.dataprep.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SphereTest {

  private static final double QUARTER = Math.PI / 2 * Sphere.RADIUS_KM;

  @Test
  void quarterOfTheEquatorAndOfAMeridian() {
    assertThat(Sphere.distance(0, 0, 0, 90)).isCloseTo(QUARTER, within(1e-9));
    assertThat(Sphere.distance(0, 30, 90, 100)).isCloseTo(QUARTER, within(1e-9));
  }

  @Test
  void goesTheShortWayAcrossTheDateLine() {
    assertThat(Sphere.distance(0, 179, 0, -179)).isCloseTo(2 * Sphere.DEGREE_KM, within(1e-9));
  }

  @Test
  void antipodesAreHalfACircleApart() {
    assertThat(Sphere.distance(10, 20, -10, -160)).isCloseTo(2 * QUARTER, within(1e-3));
  }
}
