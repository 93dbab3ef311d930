package org.meridian.dataprep.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.dataprep.place.Gazetteer;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Place;

class OfficeHoursTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"0, 8", "3, 5", "-3, 5", "8, 0", "12, 0", "-20, 4", "20, 4", "5.5, 2.5"})
  void clocksShareWhatTheyAreNotApart(double apart, double hours) {
    assertThat(OfficeHours.overlap(apart)).isEqualTo(hours);
  }

  @Test
  void theMeanIsOverTheOthersAndBothHalvesOfTheYear() throws IOException {
    Path places = folder.resolve("cities.txt");
    Files.writeString(places, "1\tN\tN\t\t0\t0\tP\tPPL\tJP\t\t\t\t\t\t9\t\t\tAsia/Tokyo\t\n");
    Path later = folder.resolve("cities.json");
    Files.writeString(later, "[]");
    var hours =
        new OfficeHours(
            List.of(
                city("london", "GB", "Europe/London"),
                city("beijing", "CN", "Asia/Shanghai"),
                city("tokyo", "JP", "")),
            Gazetteer.read(places, later));

    // London is 8 and 9 hours behind in January, 7 and 8 in July.
    assertThat(hours.shared("london")).isCloseTo((0 + 0 + 1 + 0) / 4.0, within(1e-12));
    assertThat(hours.shared("beijing")).isCloseTo((0 + 7 + 1 + 7) / 4.0, within(1e-12));
    assertThat(hours.shared("tokyo")).isCloseTo((0 + 7 + 0 + 7) / 4.0, within(1e-12));
  }

  private static ListedCity city(String id, String country, String zone) {
    Place place = new Place(id, id, id, Set.of(), "0", "0", "PPL", country, "", zone, 1);
    return new ListedCity(id, id, id, "", "", country, "Asia", place, "exact name", "", "");
  }
}
