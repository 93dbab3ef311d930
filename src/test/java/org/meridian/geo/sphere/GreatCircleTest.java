package org.meridian.geo.sphere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Great circles in easy, wide and degenerate positions. */
class GreatCircleTest {

  private static final double QUARTER = 6371.0088 * Math.PI / 2;

  @Test
  void knownDistances() {
    assertThat(GreatCircle.distanceKm(0, 0, 90, 0)).isCloseTo(QUARTER, within(1e-6));
    assertThat(GreatCircle.distanceKm(13, 0, 77, 90)).isCloseTo(QUARTER, within(1e-6));
    // London to New York.
    assertThat(GreatCircle.distanceKm(-0.1278, 51.5074, -74.006, 40.7128))
        .isCloseTo(5570, within(1.0));
    assertThat(GreatCircle.distanceKm(20, 30, 20, 30)).isZero();
    assertThat(GreatCircle.distanceKm(20, 30, -160, -30)).isCloseTo(2 * QUARTER, within(1e-6));
    assertThat(GreatCircle.distanceKm(20, 30, Double.NaN, 0)).isNaN();
  }

  @Test
  void aMetreIsNotLost() {
    double oneMetre = Math.toDegrees(0.001 / 6371.0088);
    assertThat(GreatCircle.distanceKm(10, 50, 10, 50 + oneMetre)).isCloseTo(0.001, within(1e-9));
  }

  @Test
  void honoluluToMajuroCrossesTheAntimeridian() {
    double[] points = new GreatCircle(-157.86, 21.31, 171.38, 7.09).points(100);
    for (int i = 0; i <= 100; i++) {
      assertThat(Math.abs(points[2 * i])).isGreaterThan(157);
      assertThat(points[2 * i + 1]).isBetween(7.0, 21.4);
    }
  }

  @Test
  void aucklandToSantiagoGoesFarSouth() {
    GreatCircle way = new GreatCircle(174.76, -36.85, -70.67, -33.45);
    assertThat(way.distanceKm()).isCloseTo(9670, within(15.0));
    assertThat(way.pointAt(0.5)[1]).isLessThan(-50);
  }

  @Test
  void oppositeMeridiansMeetAtThePole() {
    GreatCircle way = new GreatCircle(-74, 40, 106, 40);
    assertThat(way.pointAt(0.5)[1]).isCloseTo(90, within(1e-6));
    assertThat(way.initialBearing()).isCloseTo(0, within(1e-9));
  }

  @Test
  void antipodesGoOverTheNorthPole() {
    GreatCircle way = new GreatCircle(30, 0, -150, 0);
    assertThat(way.distanceKm()).isCloseTo(2 * QUARTER, within(1e-6));
    assertThat(way.pointAt(0.5)[1]).isCloseTo(90, within(1e-6));
    double[] fromPole = new GreatCircle(0, 90, 0, -90).pointAt(0.5);
    assertThat(fromPole[1]).isCloseTo(0, within(1e-9));
    assertThat(fromPole[0]).isCloseTo(0, within(1e-9));
  }

  @Test
  void bearingsGoClockwiseFromNorth() {
    assertThat(new GreatCircle(0, 0, 10, 0).initialBearing()).isCloseTo(90, within(1e-9));
    assertThat(new GreatCircle(0, 0, -10, 0).initialBearing()).isCloseTo(270, within(1e-9));
    assertThat(new GreatCircle(0, 10, 0, -10).initialBearing()).isCloseTo(180, within(1e-9));
  }

  @Test
  void noWayAtAllStaysWhereItIs() {
    double[] place = new GreatCircle(12, 34, 12, 34).pointAt(0.7);
    assertThat(place[0]).isCloseTo(12, within(1e-9));
    assertThat(place[1]).isCloseTo(34, within(1e-9));
  }
}
