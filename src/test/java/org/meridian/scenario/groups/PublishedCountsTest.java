package org.meridian.scenario.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.scenario.comparison.ShippedSides.RANKINGS;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scoring.ranking.CityRanking;

/** Every count of the reports that the shipped data can give again, given again. */
class PublishedCountsTest {

  private static final String R19 = "CAUPD 2019/";
  private static final String R22 = "CAUPD 2022/";
  private static final String NDRC = "NDRC CCUD 2021/";
  private static final List<String> CHINA = List.of("CN", "HK", "MO", "TW");
  private static final String SUBREGION = "subregion";

  private static final ScenarioEngine ENGINE = new ScenarioEngine();
  private static final ScenarioResult LISTS_2019 = result(RANKINGS, 2019);
  private static final ScenarioResult LISTS_2022 = result(RANKINGS, 2022);

  private final Map<String, String> found = new LinkedHashMap<>();

  static ScenarioResult result(Dataset dataset, int year) {
    return ENGINE.evaluate(dataset, Scenario.opening(dataset).withYear(Period.of(year)));
  }

  private static List<CSVRecord> facts(String file) throws IOException {
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(
                PublishedCountsTest.class.getResourceAsStream("/org/meridian/groups/" + file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(in)
          .getRecords();
    }
  }

  static int node(ScenarioResult result, String id) {
    return result.dataset().structure().position(id).orElseThrow();
  }

  static GroupRow row(ScenarioResult result, String node, int top, String by, String key) {
    CityGrouping grouping = CityGrouping.ofAttribute(result.dataset(), by);
    return GroupRows.of(result, grouping, node(result, node), top).row(key).orElseThrow();
  }

  private static int inTop(
      ScenarioResult result, String node, int top, String by, List<String> keys) {
    CityGrouping grouping = CityGrouping.ofAttribute(result.dataset(), by);
    return GroupRows.of(result, grouping, node(result, node), top).rows().stream()
        .filter(row -> keys.contains(row.set().key()))
        .mapToInt(row -> row.counts().inTop())
        .sum();
  }

  static int rank(ScenarioResult result, String node, String city) {
    return result
        .cities()
        .ranking(node(result, node))
        .rank(result.dataset().cityPosition(city).orElseThrow());
  }

  private void put(String statement, Object value) {
    found.put(statement, value.toString());
  }

  @Test
  void all64AreGivenAgain() throws IOException {
    lists2019();
    lists2022();
    universe();
    found.putAll(new IndexCounts2021().all());
    ndrc();
    Map<String, String> published = new LinkedHashMap<>();
    for (CSVRecord row : facts("region_counts.csv")) {
      published.put(row.get("source") + "/" + row.get("statement_key"), row.get("value"));
    }

    assertThat(published).hasSize(64);
    assertThat(found).containsExactlyInAnyOrderEntriesOf(published);
  }

  private void lists2019() {
    String dynamic = "dynamic_cities";
    String potential = "belt_and_road_potential";
    String innovation = "innovation_network";
    ScenarioResult r = LISTS_2019;
    put(
        R19 + "dynamic_top100_north_america",
        inTop(r, dynamic, 100, SUBREGION, List.of("Northern America")));
    put(
        R19 + "dynamic_top100_east_asia",
        inTop(r, dynamic, 100, SUBREGION, List.of("Eastern Asia")));
    put(
        R19 + "dynamic_top100_western_europe",
        inTop(r, dynamic, 100, SUBREGION, List.of("Western Europe")));
    put(R19 + "dynamic_top100_china", inTop(r, dynamic, 100, GroupRule.COUNTRY, CHINA));
    put(R19 + "dynamic_top20_asia", row(r, dynamic, 20, GroupRule.REGION, "Asia").counts().inTop());
    put(
        R19 + "dynamic_top20_europe",
        row(r, dynamic, 20, GroupRule.REGION, "Europe").counts().inTop());
    put(
        R19 + "dynamic_top20_americas",
        row(r, dynamic, 20, GroupRule.REGION, "America").counts().inTop());
    for (String city : List.of("london", "new-york", "mumbai", "bangkok", "kuala-lumpur")) {
      put(R19 + "dynamic_rank_" + city.replace('-', '_'), rank(r, dynamic, city));
    }
    put(
        R19 + "innovation_top20_usa",
        row(r, innovation, 20, GroupRule.COUNTRY, "US").counts().inTop());
    put(R19 + "innovation_top20_china", inTop(r, innovation, 20, GroupRule.COUNTRY, CHINA));
    put(R19 + "innovation_rank_san_francisco", rank(r, innovation, "san-francisco"));
    put(R19 + "innovation_rank_hangzhou", rank(r, innovation, "hangzhou"));
    GroupRow southeast = row(r, potential, 20, SUBREGION, "South-eastern Asia");
    GroupRow east = row(r, potential, 20, SUBREGION, "Eastern Europe");
    put(R19 + "bri_top20_southeast_asia", southeast.counts().inTop());
    put(R19 + "bri_top20_eastern_europe", east.counts().inTop());
    put(
        R19 + "bri_top20_share_southeast_asia_and_eastern_europe",
        Math.round(100 * (southeast.counts().topShare() + east.counts().topShare())));
    int shenzhen = rank(r, potential, "shenzhen");
    int guangzhou = rank(r, potential, "guangzhou");
    put(
        R19 + "bri_mainland_cities_between_shenzhen_and_guangzhou",
        members(r, "CN")
            .filter(city -> rank(r, potential, r.dataset().city(city).id()) > shenzhen)
            .filter(city -> rank(r, potential, r.dataset().city(city).id()) < guangzhou)
            .count());
  }

  private static IntStream members(ScenarioResult result, String country) {
    return CityGrouping.ofAttribute(result.dataset(), GroupRule.COUNTRY).sets().stream()
        .filter(set -> set.key().equals(country))
        .flatMapToInt(set -> set.members().stream());
  }

  private void lists2022() {
    ScenarioResult r = LISTS_2022;
    String industry = "industry_frontier";
    put(
        R22 + "technology_frontier_top20_japan",
        row(r, "technology_frontier", 20, GroupRule.COUNTRY, "JP").counts().inTop());
    put(
        R22 + "industry_frontier_top5_usa",
        row(r, industry, 5, GroupRule.COUNTRY, "US").counts().inTop());
    put(
        R22 + "industry_frontier_top20_china_ranks",
        CHINA.stream()
            .flatMapToInt(country -> members(r, country))
            .map(city -> rank(r, industry, r.dataset().city(city).id()))
            .filter(rank -> rank > 0)
            .sorted()
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(";")));
    CityRanking dynamic = r.cities().ranking(node(r, "dynamic_cities"));
    put(
        R22 + "dynamic_top3",
        Arrays.stream(dynamic.order(), 0, 3)
            .mapToObj(city -> r.dataset().city(city).name().en())
            .collect(Collectors.joining(";")));
    put(R22 + "bri_rank_moscow_2022", rank(r, "belt_and_road_potential", "moscow"));
    put(
        R22 + "bri_top20_asia_share",
        Math.round(
            100 * row(r, "belt_and_road_potential", 20, "region", "Asia").counts().topShare()));
  }

  /** Qingdao is ranked, so it is in the list of 516, but appendix 3 does not print it. */
  private void universe() {
    int qingdao = ShippedClusters.DATASET.cityPosition("qingdao").orElseThrow();
    for (CitySet set : CityGrouping.ofAttribute(ShippedClusters.DATASET, GroupRule.REGION).sets()) {
      put(
          R22 + "appendix3_printed_" + set.key().toLowerCase(Locale.ROOT),
          set.members().stream().filter(city -> city != qingdao).count());
    }
  }

  private void ndrc() throws IOException {
    List<CSVRecord> framework = facts("development_potential_framework.csv");
    put(NDRC + "dimensions", framework.size());
    for (String index : List.of("development", "potential")) {
      put(
          NDRC + index + "_dimensions",
          framework.stream().filter(row -> row.get("index").equals(index)).count());
    }
    put(
        NDRC + "economic_corridors",
        CityGrouping.ofCorridors(ShippedClusters.RESULT).sets().size());
    put(
        NDRC + "finance_sample_countries",
        facts("finance_grades.csv").stream().mapToInt(r -> Integer.parseInt(r.get("count"))).sum());
  }
}
