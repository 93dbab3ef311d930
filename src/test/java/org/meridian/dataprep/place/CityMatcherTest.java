package org.meridian.dataprep.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CityMatcherTest {

  private static final Regions REGIONS = regions();

  private static Regions regions() {
    try {
      return new Regions(Path.of("src/dataprep/reference/subregions.csv"));
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String found(
      String en, String zh, String region, String country, Place... places) {
    return new CityMatcher(List.of(places), REGIONS)
        .find(en, zh, region, country)
        .map(Place::id)
        .orElse("none");
  }

  @Test
  void looksOnTheCitysContinentOnly() {
    Place paris = PlaceFixture.named("1", "Paris", "FR", 10);
    Place texas = PlaceFixture.named("2", "Paris", "US", 1000);
    assertThat(found("Paris", "巴黎", "Europe", "", paris, texas)).isEqualTo("1");
    assertThat(found("Paris", "巴黎", "Africa", "", paris, texas)).isEqualTo("none");
  }

  @Test
  void prefersThePlaceThatAlsoHasTheChineseName() {
    Place italy = PlaceFixture.named("1", "Cologne", "IT", 1000);
    Place germany = PlaceFixture.named("2", "Köln", "DE", 900, "Cologne", "科隆");
    assertThat(found("Cologne", "科隆", "Europe", "", italy, germany)).isEqualTo("2");
  }

  @Test
  void prefersItsOwnNameWhereNoneHasTheChineseOne() {
    Place alias = PlaceFixture.named("1", "Portland", "US", 5000, "Bridgetown");
    Place own = PlaceFixture.named("2", "Bridgetown", "BB", 100);
    assertThat(found("Bridgetown", "布里奇顿", "America", "", alias, own)).isEqualTo("2");
  }

  @Test
  void takesTheLargerOfTwoAndCountsTheSuffixForCity() {
    Place district = PlaceFixture.named("1", "Datong", "CN", 0, "大同");
    Place city = PlaceFixture.named("2", "Datong", "CN", 100, "大同市");
    assertThat(found("Datong", "大同", "Asia", "", district, city)).isEqualTo("2");
  }

  @Test
  void obeysAQualifyingCountry() {
    Place india = PlaceFixture.named("1", "Hyderabad", "IN", 1000);
    Place pakistan = PlaceFixture.named("2", "Hyderabad", "PK", 500);
    assertThat(found("Hyderabad", "海得拉巴", "Asia", "PK", india, pakistan)).isEqualTo("2");
  }
}
