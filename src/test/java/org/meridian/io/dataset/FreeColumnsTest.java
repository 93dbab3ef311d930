package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.Dataset;

/** Words for missing values in the free columns of cities. */
class FreeColumnsTest {

  @ParameterizedTest
  @CsvSource({
    "1, n/a, 3, ''",
    "Ann, n/a, Bob, ''",
    "PE, NA, NO, NA",
    "Ann, NA, BO, ''",
    "PER, n/a, NOR, ''",
    "'', NA, '', ''",
    "'', n/a, '', ''"
  })
  void aWordForMissingIsEmptyExceptAmongCodes(String one, String cell, String two, String shown) {
    Dataset dataset =
        new SmallPackage()
            .replace("datapackage.json", "[\"\", \"n/a\"]", "[\"\", \"n/a\", \"NA\"]")
            .replace("datapackage.json", "\"values\", \"path\"", "\"cities\", \"path\"")
            .replace("datapackage.json", "values.csv", "cities.csv")
            .replace("values.csv", "n/a", "")
            .replace("cities.csv", "77.04,10", "77.04," + one)
            .replace("cities.csv", "10.75,1", "10.75," + two)
            .replace("cities.csv", "Atlantis,,,,,,", "Atlantis,,,,,," + cell)
            .read()
            .value()
            .orElseThrow();

    assertThat(dataset.city(2).attributes()).isEqualTo(Map.of("population", shown));
  }
}
