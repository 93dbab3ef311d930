package org.meridian.dataprep.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.dataprep.place.Place;

class AddressPlacesTest {

  private static final AddressPlaces PLACES =
      new AddressPlaces(
          List.of(
              place("1", "San Jose", "US", "CA", 1_000_000),
              place("2", "Richmond", "US", "CA", 100_000),
              place("3", "Richmond", "US", "VA", 200_000),
              place("4", "Minato", "JP", "43", 30_000),
              place("5", "Tokyo", "JP", "40", 8_000_000),
              place("6", "Böblingen", "DE", "01", 40_000, "Boeblingen"),
              place("7", "Dongguan", "CN", "30", 8_000_000),
              place("8", "Milan", "IT", "09", 1_000_000, "Milano", "MIL"),
              place("9", "Como", "IT", "09", 80_000, "Milan"),
              place("10", "San", "US", "TX", 2000)));

  private static Place place(
      String id, String name, String country, String division, long people, String... others) {
    return new Place(
        id, name, name, Set.of(others), "0", "0", "PPL", country, division, "", people);
  }

  @ParameterizedTest
  @CsvSource({
    "San Jose CA 95134, US, 1",
    "Richmond VA 23219, US, 3",
    "RICHMOND CA 94804, US, 2",
    "Richmond, US, 3",
    "'Minato-ku Tokyo 108-0075', JP, 5",
    "Minato Wakayama, JP, 4",
    "Boeblingen BW 71034, DE, 6",
    "B?blingen 71034, DE, 6",
    "Dong Guan Guang Dong 523860, CN, 7",
    "Milano 20159, IT, 8",
    "Milan, IT, 8"
  })
  void findsThePlace(String line, String country, String id) {
    assertThat(PLACES.find(line, country))
        .hasValueSatisfying(p -> assertThat(p.id()).isEqualTo(id));
  }

  @ParameterizedTest
  @CsvSource({
    "Richmond TX 10001, US",
    "San Jose, FR",
    "MIL, IT",
    "95134, US",
    "Hinterland 1, DE",
    "B?b 71034, DE"
  })
  void findsNothingElse(String line, String country) {
    assertThat(PLACES.find(line, country)).isEmpty();
  }
}
