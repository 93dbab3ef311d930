package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Places that cannot be right are questioned; those that can are not. */
class PlacesTest {

  private static List<Problem> problems(String... rows) {
    return new SmallPackage()
        .text(
            "cities.csv",
            "id,name_en,name_zh,country,region,lat,lon\n"
                + String.join("\n", rows)
                + "\nlima,Lima,,PE,,-12.05,-77.04\noslo,Oslo,,NO,,59.91,10.75\n")
        .read()
        .problems();
  }

  @Test
  void zeroIsNoCity() {
    assertThat(problems("x,Ghosttown,,FR,,0,0"))
        .containsExactly(problem("cities.csv", 2, "lat", "0", ProblemCode.ZERO_PLACE));
  }

  @Test
  void swappedPlacesAreCounted() {
    assertThat(problems("p,Paris,,FR,,2.35,48.85", "m,Madrid,,ES,,-3.7,40.4"))
        .containsExactly(problem("cities.csv", 2, "lat", "", ProblemCode.PLACES_SWAPPED, "2", "4"));
  }

  @Test
  void placesWithTheOtherSignAreCounted() {
    assertThat(problems("w,Windhoek,,NA,,22.56,17.08", "s,Shanghai,,CN,,31.2,-121.5"))
        .containsExactly(
            problem("cities.csv", 2, "lat", "", ProblemCode.PLACES_MIRRORED, "2", "4"));
  }

  @Test
  void aLatitudeThatIsALongitudeIsAskedAbout() {
    assertThat(problems("b,Beijing,,CN,,116.4,39.9"))
        .containsExactly(problem("cities.csv", 2, "lat", "116.4", ProblemCode.LATITUDE_SWAPPED));
    assertThat(problems("b,Somewhere,,,,116.4,39.9"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LATITUDE_SWAPPED);
    assertThat(problems("b,Beijing,,CN,,399,116.4"))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.OUT_OF_RANGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,Anadyr,,RU,,64.73,177.51",
        "a,Provideniya,,RU,,64.42,-173.23",
        "a,Honolulu,,US,,21.31,-157.86",
        "a,Adak,,US,,51.88,-176.66",
        "a,Suva,,FJ,,-18.14,178.44",
        "a,Lomaloma,,FJ,,-17.28,-178.99",
        "a,Waitangi,,NZ,,-43.95,-176.56",
        "a,Accra,,GH,,5.56,-0.2",
        "a,Sao Tome,,ST,,0.34,6.73",
        "a,Cayenne,,FR,,4.94,-52.33",
        "a,Equator,,EC,,0,-78.45",
        "a,Greenwich,,GB,,51.48,0",
        "a,Addis Ababa,,ET,,9.03,38.74"
      })
  void nothingIsSaidOfPlacesThatCanBeRight(String row) {
    assertThat(problems(row)).isEmpty();
  }

  @Test
  void noShippedDatasetHasAQuestionablePlace() {
    for (DatasetPlace place : ShippedDatasets.list()) {
      assertThat(place.open().problems()).isEmpty();
    }
  }
}
