package org.meridian.geo.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.meridian.geo.sphere.UnitSphere;

/** Areas of outlines agree with the area of a cap, wherever it lies. */
class OutlineAreaProperties {

  @Property(tries = 60, seed = "42")
  void aLonePlaceHasTheAreaOfItsDisc(
      @ForAll @DoubleRange(min = -180, max = 180) double lon,
      @ForAll @DoubleRange(min = -90, max = 90) double lat,
      @ForAll @DoubleRange(min = 20, max = 1500) double radiusKm) {
    double[] x = {lon};
    double[] y = {lat};
    int[] none = {};

    double area = OutlineArea.squareKm(GroupOutline.of(x, y, none, radiusKm, OutlineGrain.FINE));

    double earth = UnitSphere.EARTH_RADIUS_KM;
    double cap =
        2 * Math.PI * earth * earth * (1 - Math.cos(GroupOutline.REACH * radiusKm / earth));
    assertThat(area).isCloseTo(cap, withPercentage(12));
  }
}
