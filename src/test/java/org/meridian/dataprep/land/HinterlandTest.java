package org.meridian.dataprep.land;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.PlaceFixture;

class HinterlandTest {

  private static final Place CENTRE = PlaceFixture.place("1", "centre", 0, 0, 400_000);
  private static final Place NEAR = PlaceFixture.place("2", "near", 0, 0.8, 600_000);
  private static final Place MIDDLE = PlaceFixture.place("3", "middle", 3, 0, 500_000);
  private static final Place FAR = PlaceFixture.place("4", "far", 0, 5, 9_000_000);
  private static final Place UNKNOWN = PlaceFixture.place("5", "unknown", 0, 60, 0);
  private static final Place SECTION =
      new Place("6", "section", "section", Set.of(), "0", "0.1", "PPLX", "CN", "", "", 700_000);

  private final Hinterland hinterland =
      new Hinterland(List.of(CENTRE, NEAR, MIDDLE, FAR, UNKNOWN, SECTION));

  @Test
  void addsThePeopleWithin100KilometresWithoutSections() {
    assertThat(hinterland.population(CENTRE)).isEqualTo(1_000_000);
    assertThat(hinterland.population(UNKNOWN)).isZero();
  }

  @Test
  void countsCitiesOfHalfAMillionWithin500Kilometres() {
    assertThat(hinterland.bigCities(CENTRE)).isEqualTo(2);
    assertThat(hinterland.bigCities(NEAR)).isEqualTo(3);
    assertThat(hinterland.bigCities(UNKNOWN)).isZero();
  }
}
