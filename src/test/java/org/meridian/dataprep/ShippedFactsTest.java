package org.meridian.dataprep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.dataprep.table.Table;
import org.meridian.flow.LinkResult;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.weights.WeightSet;

/** What is known of each shipped dataset: its counts and the published facts it repeats. */
class ShippedFactsTest {

  private static final ShippedPackage OPEN = new ShippedPackage("open-connectivity");
  private static final ShippedPackage INTER = new ShippedPackage("interconnectivity-2021");
  private static final ShippedPackage RANKS = new ShippedPackage("rankings-2019-2022");

  @Test
  void fiveOf516CitiesAreOpenAndHaveNoValues() {
    assertThat(OPEN.table("cities")).hasSize(516);
    Set<String> open =
        OPEN.table("cities").stream()
            .filter(city -> city.get("lat").isEmpty())
            .map(city -> city.get("id"))
            .collect(Collectors.toSet());
    assertThat(open).containsExactlyInAnyOrder("kalimantan", "muse", "dong-dang", "dukem", "iskra");
    assertThat(OPEN.column("values", "city_id")).hasSize(511).doesNotContainAnyElementsOf(open);
  }

  @Test
  void citiesWereMatchedAsCounted() {
    Map<String, Long> ways =
        OPEN.table("cities").stream()
            .collect(Collectors.groupingBy(city -> city.get("matched"), Collectors.counting()));
    assertThat(ways)
        .isEqualTo(Map.of("exact name", 453L, "alternate name", 30L, "by hand", 28L, "open", 5L));
  }

  @ParameterizedTest
  @CsvSource({
    "cities_reached, 511, 462",
    "countries_reached, 511, 428",
    "long_haul, 511, 302",
    "betweenness, 511, 437",
    "closeness, 511, 464",
    "cross_border, 511, 426",
    "ports, 511, 273",
    "coast_distance, 511, 511",
    "population_100km, 506, 506",
    "big_cities_500km, 511, 474",
    "runways, 511, 464"
  })
  void indicatorHasValuesAndValuesAboveZero(String indicator, int all, int aboveZero) {
    List<Double> values =
        OPEN.table("values").stream()
            .filter(row -> row.get("indicator_id").equals(indicator))
            .map(row -> Double.valueOf(row.get("value")))
            .toList();
    assertThat(values).hasSize(all).allMatch(value -> value >= 0);
    assertThat(values.stream().filter(value -> value > 0)).hasSize(aboveZero);
  }

  @Test
  void populationIsShownButNotScored() {
    assertThat(OPEN.column("indicators", "id")).doesNotContain("population");
    assertThat(OPEN.column("cities", "population")).hasSizeGreaterThan(400);
  }

  @Test
  void airLinksJoin7777PairsWithEveryIndicator() {
    Map<String, Long> perPair =
        OPEN.table("links").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("from_id") + '|' + row.get("to_id"), Collectors.counting()));
    assertThat(perPair).hasSize(7777);
    assertThat(perPair.values()).containsOnly(4L);
  }

  @Test
  void airLinksJoin139PairsOfThePublished22Cities() {
    Set<String> cities = INTER.column("cities", "id");
    assertThat(cities).hasSize(22);
    assertThat(OPEN.column("cities", "id")).containsAll(cities);
    long pairs =
        OPEN.table("links").stream()
            .filter(row -> row.get("indicator_id").equals("link_routes"))
            .filter(row -> cities.contains(row.get("from_id")) && cities.contains(row.get("to_id")))
            .count();
    assertThat(pairs).isEqualTo(139);
  }

  @Test
  void interconnectivityCounts195PairsAcrossBorders() {
    List<String> countries =
        INTER.table("cities").stream().map(city -> city.get("country")).toList();
    int pairs = 0;
    for (int i = 0; i < countries.size(); i++) {
      for (int j = 0; j < i; j++) {
        pairs += countries.get(i).equals(countries.get(j)) ? 0 : 1;
      }
    }
    assertThat(pairs).isEqualTo(195);
    assertThat(INTER.json("datapackage").get("meridian").get("excludePairs").asText())
        .isEqualTo("same-country");
  }

  @Test
  void interconnectivityKeepsThePublishedWeights() throws IOException {
    for (CSVRecord row :
        Table.read(Path.of("src/dataprep/reference/interconnectivity_2021_weights.csv"))) {
      JsonNode dimension = INTER.node(row.get("dimension"));
      JsonNode indicator = INTER.node(row.get("indicator"));
      assertThat(dimension.get("children")).contains(indicator);
      assertThat(dimension.get("weight").asDouble())
          .isCloseTo(fraction(row.get("dimension_weight_exact")), within(1e-15));
      assertThat(indicator.get("weight").asDouble())
          .isCloseTo(fraction(row.get("indicator_weight_exact")), within(1e-15));
    }
  }

  @Test
  void interconnectivityTakesThePublishedPlaceIn20Of22Cities() throws IOException {
    IndexResult scores = interconnectivity(WeightSet.PUBLISHED).cities();
    Map<String, Integer> published = new HashMap<>();
    for (CSVRecord city : INTER.table("cities")) {
      published.put(city.get("id"), Integer.valueOf(city.get("published_rank")));
    }
    List<String> elsewhere =
        scores.input().rowIds().stream()
            .filter(id -> scores.ranking().rank(rowOf(scores, id)) != published.get(id))
            .toList();
    assertThat(elsewhere).containsExactlyInAnyOrder("tianjin", "rome");
    assertThat(scores.ranking().rank(rowOf(scores, "singapore"))).isOne();
  }

  @Test
  void leavingInformationOutMovesTheChineseCitiesAsPublished() {
    IndexResult all = interconnectivity(WeightSet.PUBLISHED).cities();
    IndexResult without = interconnectivity(WeightSet.PUBLISHED.with("information", 0)).cities();
    // table 10: places gained through the information dimension
    Map<String, Integer> gained =
        Map.of(
            "shanghai",
            0,
            "beijing",
            2,
            "shenzhen",
            0,
            "chengdu",
            1,
            "tianjin",
            2,
            "qingdao",
            0,
            "zhengzhou",
            2,
            "xian",
            1);
    gained.forEach(
        (city, places) -> {
          int row = rowOf(all, city);
          assertThat(without.ranking().rank(row) - all.ranking().rank(row))
              .as(city)
              .isEqualTo(places);
        });
  }

  @Test
  void interconnectivityRanksTheTenBestPathwaysAsPublishedWhateverTheWeights() {
    for (WeightSet weights : List.of(WeightSet.PUBLISHED, WeightSet.PUBLISHED.with("finance", 0))) {
      LinkResult links = interconnectivity(weights).links();
      assertThat(links.countedPairs()).isEqualTo(195);
      assertThat(
              Arrays.stream(links.strongest(0))
                  .mapToObj(link -> links.result().input().rowIds().get(link)))
          .containsExactly(
              "singapore>shanghai",
              "singapore>bangkok",
              "singapore>beijing",
              "singapore>shenzhen",
              "singapore>seoul",
              "singapore>dubai",
              "shanghai>seoul",
              "beijing>moscow",
              "shanghai>bangkok",
              "beijing>seoul");
      for (int link : links.strongest(0)) {
        assertThat(links.result().score(link)).isGreaterThanOrEqualTo(10);
      }
    }
  }

  @Test
  void everyListOfPathwaysIsAnOrderOfItsOwn() {
    IndexResult links = interconnectivity(WeightSet.PUBLISHED).links().result();
    for (String dimension : List.of("policy", "facilities", "trade", "finance", "people")) {
      int node = links.structure().position(dimension).orElseThrow();
      assertThat(links.takesPart(node)).as(dimension).isTrue();
      assertThat(links.ranking(node).rankedCount()).isBetween(5, 14);
      for (double score : links.scores(node)) {
        assertThat(score > 0 || Double.isNaN(score)).isTrue();
      }
    }
  }

  private static int rowOf(IndexResult scores, String city) {
    return scores.input().rowIds().indexOf(city);
  }

  private static ScenarioResult interconnectivity(WeightSet weights) {
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    Scenario opening = Scenario.opening(dataset);
    return new ScenarioEngine()
        .evaluate(dataset, opening.withSettings(opening.settings().withWeights(weights)));
  }

  private static double fraction(String text) {
    String[] parts = text.split("/");
    return parts.length == 1
        ? Double.parseDouble(text)
        : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
  }

  @Test
  void listsHoldEveryPublishedRankOnce() {
    Map<String, List<Integer>> lists =
        RANKS.table("values").stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get("indicator_id") + row.get("year"),
                    Collectors.mapping(
                        row -> Integer.valueOf(row.get("value")), Collectors.toList())));
    assertThat(lists).hasSize(4 + 13);
    assertThat(lists)
        .allSatisfy(
            (list, ranks) -> {
              int last = list.startsWith("dynamic") || list.startsWith("belt") ? 100 : 20;
              assertThat(ranks).hasSize(last).doesNotHaveDuplicates();
              assertThat(ranks).allMatch(rank -> rank >= 1 && rank <= last);
            });
  }

  @Test
  void rankedCitiesCarryTheSharedIdentifiersAndPositions() {
    assertThat(OPEN.column("cities", "id")).containsAll(RANKS.column("cities", "id"));
    assertThat(RANKS.column("cities", "lat")).doesNotContain("");
    assertThat(RANKS.column("cities", "id")).isEqualTo(RANKS.column("values", "city_id"));
  }
}
