package org.meridian.dataprep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.dataprep.table.Table;
import org.meridian.scoring.sensitivity.ColumnCorrelation;

/**
 * The counts of organisations and of networks beside those that somebody else worked out from the
 * same sources by rules of their own, and what the dataset says of them.
 */
class NetworkFactsTest {

  private static final ShippedPackage OPEN = new ShippedPackage("open-connectivity");
  private static final Path WORKED =
      Path.of("src/test/resources/org/meridian/dataprep/worked_indicators.csv");

  private static Map<String, Double> shipped(String indicatorAndYear) {
    Map<String, Double> values = new HashMap<>();
    for (CSVRecord row : OPEN.table("values")) {
      if ((row.get("indicator_id") + " " + row.get("year")).strip().equals(indicatorAndYear)) {
        values.put(row.get("city_id"), Double.valueOf(row.get("value")));
      }
    }
    return values;
  }

  private static Map<String, Double> worked(String column) throws IOException {
    return Table.read(WORKED).stream()
        .collect(
            Collectors.toMap(row -> row.get("city_id"), row -> Double.valueOf(row.get(column))));
  }

  @ParameterizedTest
  @CsvSource({
    "ict_organisations 2018, 254, 19",
    "ict_organisations 2022, 261, 19",
    "ict_organisations 2026, 271, 19",
    "network_providers 2024, 249, 20",
    "shared_office_hours, 511, 20"
  })
  void agreesWithTheWorkedResults(String column, int aboveZero, int sameOfTop20)
      throws IOException {
    Map<String, Double> ours = shipped(column);
    Map<String, Double> theirs = worked(column);
    List<String> cities = theirs.keySet().stream().sorted().toList();

    assertThat(ours.keySet()).isEqualTo(theirs.keySet()).hasSize(511);
    assertThat(ours.values().stream().filter(value -> value > 0)).hasSize(aboveZero);
    assertThat(ColumnCorrelation.SPEARMAN.of(column(ours, cities), column(theirs, cities)))
        .isGreaterThan(0.99);
    Set<String> common = new HashSet<>(top20(ours));
    common.retainAll(top20(theirs));
    assertThat(common).hasSize(sameOfTop20);
  }

  private static double[] column(Map<String, Double> values, List<String> cities) {
    return cities.stream().mapToDouble(values::get).toArray();
  }

  private static List<String> top20(Map<String, Double> values) {
    return values.keySet().stream()
        .sorted()
        .sorted(Comparator.comparing(values::get, Comparator.reverseOrder()))
        .limit(20)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"network_providers 2024", "shared_office_hours"})
  void isEqualToTheWorkedResultsWhereTheRulesAre(String column) throws IOException {
    assertThat(shipped(column)).isEqualTo(worked(column));
  }

  @Test
  void linksBySharedNetworksStandInAFileOfTheirOwn() {
    Set<String> networks = pairs("links_providers");
    Set<String> air = pairs("links");

    assertThat(OPEN.column("links_providers", "indicator_id")).containsExactly("link_providers");
    assertThat(OPEN.column("links", "indicator_id")).doesNotContain("link_providers");
    assertThat(networks).hasSize(4345);
    assertThat(networks.stream().filter(pair -> !air.contains(pair))).hasSize(2505);
    assertThat(OPEN.table("links_providers"))
        .allSatisfy(row -> assertThat(Integer.parseInt(row.get("value"))).isBetween(3, 40));
  }

  private static Set<String> pairs(String table) {
    return OPEN.table(table).stream()
        .map(row -> row.get("from_id") + '|' + row.get("to_id"))
        .collect(Collectors.toSet());
  }

  /** The shares that notice and descriptions name. */
  @Test
  void theBiasesAreAsTheyAreSaid() {
    assertThat(share("ict_organisations 2026", "country", "US")).isCloseTo(0.31, within(0.005));
    assertThat(share("ict_organisations 2026", "region", "Africa")).isLessThan(0.01);
    assertThat(share("network_providers 2024", "country", "US")).isCloseTo(0.24, within(0.005));
    assertThat(share("network_providers 2024", "country", "CN")).isLessThan(0.03);
    assertThat(placed("US")).isEqualTo(36);
    assertThat(placed("CN")).isEqualTo(97);
    assertThat(OPEN.json("datapackage").at("/meridian/notice/en").asText())
        .contains("31 % in the 36 cities of the United States", "below 1 % in Africa", "24 %");
  }

  private static long placed(String country) {
    return OPEN.table("cities").stream()
        .filter(city -> city.get("country").equals(country) && !city.get("lat").isEmpty())
        .count();
  }

  private static double share(String indicator, String attribute, String value) {
    Map<String, Double> values = shipped(indicator);
    double inside =
        OPEN.table("cities").stream()
            .filter(city -> city.get(attribute).equals(value))
            .mapToDouble(city -> values.getOrDefault(city.get("id"), 0.0))
            .sum();
    return inside / values.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
