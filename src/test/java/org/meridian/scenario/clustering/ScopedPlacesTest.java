package org.meridian.scenario.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/** Which texts in a column of cities count as numbers. */
class ScopedPlacesTest {

  @ParameterizedTest
  @CsvSource({"12.5, 12.5", "-3, -3", ".5e2, 50", "5 km, NaN", "1e999, NaN", "0x1p3, NaN"})
  void numbersAreFiniteAndWrittenInFull(String text, double value) {
    City city =
        new City("a", new LocalText("A", "甲"), "FR", "Europe", 48, 2, Map.of("column", text));
    assertThat(ScopedPlaces.number(city, "column")).isEqualTo(Double.valueOf(value));
  }
}
