package org.meridian.dataprep.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.dataprep.place.PlaceFixture;
import org.meridian.dataprep.place.Sphere;

class CoastTest {

  @TempDir Path folder;
  private Coast coast;

  /** A coast along the equator from 0 to 20 degrees east, and a cut along the 180th meridian. */
  @BeforeEach
  void drawACoast() throws IOException {
    Path file = folder.resolve("land.json");
    Files.writeString(
        file,
        """
        {"transform": {"scale": [10, 10], "translate": [0, 0]},
         "arcs": [[[0, 0], [1, 0], [1, 0]], [[18, 1], [0, 2]]]}
        """);
    coast = new Coast(file);
  }

  @Test
  void measuresAcrossToTheSegmentAndPastItsEndToThePoint() {
    assertThat(coast.distance(3, 5)).isCloseTo(3 * Sphere.DEGREE_KM, within(1e-6));
    assertThat(coast.distance(-3, 12)).isCloseTo(3 * Sphere.DEGREE_KM, within(1e-6));
    assertThat(coast.distance(0, 27)).isCloseTo(7 * Sphere.DEGREE_KM, within(1e-6));
    assertThat(coast.distance(0, 10)).isCloseTo(0, within(1e-6));
  }

  @Test
  void ignoresTheCutOnTheDateLine() {
    assertThat(coast.distance(20, 180)).isGreaterThan(100 * Sphere.DEGREE_KM);
  }

  @Test
  void keepsPortsWithin25KilometresOfTheCoast() throws IOException {
    Path json = folder.resolve("ports.json");
    Files.writeString(
        json,
        """
        {"AABBB": {"coordinates": [5, 0.1]},
         "AACCC": {"coordinates": [5, 0.5]},
         "AADDD": {"name": "no coordinates"}}
        """);
    var ports = new SeaPorts(json, coast);
    assertThat(ports.summary()).isEqualTo("1 coastal ports, 1 without coordinates, 1 inland");
    assertThat(ports.within(PlaceFixture.place("1", "near", 0.2, 5, 0), 100)).isEqualTo(1);
    assertThat(ports.within(PlaceFixture.place("2", "far", 2, 5, 0), 100)).isZero();
  }
}
