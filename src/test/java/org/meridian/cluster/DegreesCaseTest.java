package org.meridian.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/** Degrees are not taken for radians, nor longitude for latitude. */
class DegreesCaseTest {

  private static final Path CASE = Path.of("src/test/resources/cases/next-01-dbscan-degrees");

  private static List<CSVRecord> rows(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(CASE.resolve(file), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    }
  }

  private static City city(CSVRecord row) {
    return new City(
        row.get("id"),
        LocalText.EMPTY,
        "",
        "",
        Double.parseDouble(row.get("lat")),
        Double.parseDouble(row.get("lon")),
        Map.of());
  }

  @Test
  void threeGroupsDoNotMelt() throws IOException {
    List<City> cities = rows("cities.csv").stream().map(DegreesCaseTest::city).toList();
    ClusterPlaces places = ClusterPlaces.of(cities, position -> true);
    ReachabilityTree tree =
        ReachabilityTree.of(places, 2, DensityWeights.equal(places.size()), JoinBarrier.NONE);
    double[] scores = new double[places.size()];
    ClusterSet set = ClusterSet.of(ClusterCut.at(Branches.of(tree, scores), 80), scores);
    Map<String, String> found = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      int number = set.number(place);
      String role = set.cut().role(place).name().toLowerCase(Locale.ROOT);
      found.put(places.city(place).id(), (number == 0 ? "" : number) + " " + role);
    }

    for (CSVRecord row : rows("expected.csv")) {
      assertThat(found)
          .containsEntry(row.get("city_id"), row.get("cluster") + " " + row.get("role"));
    }
  }
}
