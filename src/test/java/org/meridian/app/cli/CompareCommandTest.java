package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.clustering.ShippedClusters;

/** The verbs {@code compare} and {@code groups}. */
class CompareCommandTest {

  private static final String LISTS = "rankings-2019-2022";
  private static final String HEADER =
      "city_id,city_en,rank_a,rank_b,change,score_a,score_b,difference";

  @TempDir private Path folder;

  private static List<String> row(Session session, String city) {
    for (String line : session.lines()) {
      if (line.startsWith(city + ",")) {
        return List.of(line.split(",", -1));
      }
    }
    throw new AssertionError(city + " is not listed");
  }

  @Test
  void yearsStandBesideEachOtherAndNothingIsDropped() {
    Session years =
        Session.run("compare", "--dataset", LISTS, "--year", "2019", "--with-year", "2022");

    assertThat(years.code()).isZero();
    assertThat(years.lines()[0]).isEqualTo(HEADER);
    assertThat(row(years, "hong-kong")).startsWith("hong-kong", "Hong Kong", "2", "10", "-8");
    assertThat(years.out().lines())
        .filteredOn(line -> line.split(",", -1)[3].isEmpty())
        .hasSize(18);
    assertThat(years.out().lines())
        .filteredOn(line -> line.split(",", -1)[2].isEmpty())
        .hasSize(18);
    assertThat(years.err()).contains("no rank in either side");
  }

  @Test
  void twoScenariosNameTheirDatasetAndSharesAddUp() throws IOException {
    Scenario plain = Scenario.opening(ShippedClusters.DATASET);
    Scenario other =
        plain
            .withSettings(
                plain.settings().withWeights(plain.settings().weights().with("air_reach", 4)))
            .withCities(new CityFilter(Set.of(), Set.of(), Set.of("london")));
    Path first = folder.resolve("a.meridian.json");
    Path second = folder.resolve("b.meridian.json");
    ScenarioFile.write(first, plain, ShippedClusters.DATASET.identity());
    ScenarioFile.write(second, other, ShippedClusters.DATASET.identity());
    Session why =
        Session.run(
            "compare",
            "--scenario",
            first.toString(),
            "--with-scenario",
            second.toString(),
            "--why");

    assertThat(why.code()).isZero();
    assertThat(why.lines()[0])
        .isEqualTo(
            HEADER
                + ",why_data,why_weights,why_methods,why_membership"
                + ",rank_why_data,rank_why_weights,rank_why_methods,rank_why_membership");
    List<String> shanghai = row(why, "shanghai");
    assertThat(sum(shanghai.subList(8, 12)))
        .isCloseTo(Double.parseDouble(shanghai.get(7)), within(1e-9));
    assertThat(sum(shanghai.subList(12, 16))).isEqualTo(Double.parseDouble(shanghai.get(4)));
    assertThat(shanghai.get(8)).isEqualTo("0.0");
    assertThat(row(why, "london").subList(8, 16)).allMatch(String::isEmpty);
  }

  @Test
  void shenzhenRoseByTheWeightsAsTheGuideSays() throws IOException {
    Scenario plain = Scenario.opening(ShippedClusters.DATASET).withYear(Period.of(2026));
    Scenario innovation =
        plain.withSettings(
            plain.settings().withWeights(plain.settings().weights().with("innovation", 3)));
    Path file = folder.resolve("innovation.meridian.json");
    ScenarioFile.write(file, innovation, ShippedClusters.DATASET.identity());
    Session why =
        Session.run(
            "compare",
            "--dataset",
            ShippedClusters.DATASET.id(),
            "--year",
            "2022",
            "--with-scenario",
            file,
            "--why",
            "--why-parts");

    assertThat(row(why, "shenzhen").subList(2, 5)).containsExactly("10", "5", "5");
    assertThat(row(why, "shenzhen").subList(12, 16)).containsExactly("-3.5", "8.5", "0.0", "0.0");
    List<String> header = List.of(why.lines()[0].split(",", -1));
    int parts = (header.size() - 16) / 2;
    assertThat(header.subList(16, 16 + parts)).allMatch(name -> name.startsWith("why_data_"));
    assertThat(sum(row(why, "shenzhen").subList(16 + parts, header.size())))
        .isCloseTo(-3.5, within(1e-9));
  }

  private static double sum(List<String> cells) {
    return cells.stream().mapToDouble(Double::parseDouble).sum();
  }

  @Test
  void agreementIsWrittenAsJson() throws IOException {
    Session json =
        Session.run(
            "compare",
            "--dataset",
            LISTS,
            "--year",
            "2022",
            "--with-published",
            "dynamic_cities@2022",
            "--json",
            "--top",
            "10");
    JsonNode root = new ObjectMapper().readTree(json.out());

    assertThat(root.get("cities_in_both").intValue()).isEqualTo(100);
    assertThat(root.get("spearman").doubleValue()).isCloseTo(1, within(1e-12));
    assertThat(root.get("kendall_tau_b").doubleValue()).isCloseTo(1, within(1e-12));
    assertThat(root.get("exact").intValue()).isEqualTo(100);
    assertThat(root.at("/top/common").intValue()).isEqualTo(10);
    assertThat(root.at("/rbo/value").doubleValue()).isCloseTo(1, within(1e-12));
    assertThat(root.get("new").intValue() + root.get("gone").intValue()).isZero();
  }

  @Test
  void whatDoesNotGoTogetherIsWrongUsage() {
    String[][] wrong = {
      {"compare", "--dataset", LISTS},
      {"compare", "--dataset", LISTS, "--with-year", "2020", "--with-published", "dynamic_cities"},
      {"compare", "--dataset", LISTS, "--with-published", "dynamic_cities"},
      {"compare", "--dataset", LISTS, "--with-published", "nothing"},
      {"compare", "--dataset", LISTS, "--with-year", "1999"},
      {"compare", "--dataset", LISTS, "--with-year", "2019", "--top", "3"},
      {"compare", "--dataset", LISTS, "--with-year", "2019", "--json", "--why"},
      {"compare", "--with-year", "2019"},
      {"groups", "--dataset", LISTS, "--by", "nothing"},
      {"groups", "--dataset", LISTS, "--by", "region", "--radius-km", "100"},
      {"groups", "--dataset", LISTS, "--by", "region", "--link", "x"},
    };
    for (String[] arguments : wrong) {
      Session refused = Session.run((Object[]) arguments);
      assertThat(refused.code()).as(String.join(" ", arguments)).isEqualTo(2);
      assertThat(refused.err()).isNotBlank();
    }
    assertThat(
            Session.run(
                    "compare",
                    "--dataset",
                    LISTS,
                    "--with-dataset",
                    "interconnectivity-2021",
                    "--why")
                .code())
        .isEqualTo(1);
  }

  @Test
  void groupsAreSummedUpByAnyThing() {
    Session regions =
        Session.run(
            "groups", "--dataset", LISTS, "--year", "2019", "--by", "region", "--top", "20");

    assertThat(regions.lines()[0])
        .startsWith(
            "group,name_en,name_zh,cities,ranked,in_top,top_share,mean,median,sum,best,weakest");
    assertThat(row(regions, "Asia").subList(5, 7)).containsExactly("9", "0.45");
    assertThat(row(regions, "Asia")).contains("\u4e9a\u6d32", "tokyo");
    assertThat(Session.run("groups", "--dataset", LISTS, "--by", "tier").lines()).hasSize(7);
    assertThat(Session.run("groups", "--dataset", LISTS, "--by", "group").lines()).hasSize(2);
    Session corridors = Session.run("groups", "--dataset", LISTS, "--by", "corridor");
    assertThat(corridors.err()).contains("more than one group");
    assertThat(corridors.lines()[0])
        .endsWith(
            "countries,nodes_en,nodes_zh,functions_en,functions_zh,source,"
                + "inside,to_others,gap_from,gap_to,gap,clusters,unscored_en,unscored_zh");
    assertThat(row(corridors, "china-pakistan"))
        .contains(
            "CN PK", "Kashgar; Karachi; Lahore; Islamabad; Peshawar; Gwadar", "NDRC CCUD 2021");
    assertThat(
            Session.run(
                    "groups",
                    "--dataset",
                    "open-connectivity",
                    "--by",
                    "region",
                    "--with",
                    "links",
                    "--link",
                    "link_routes")
                .lines()[0])
        .isEqualTo("group_a,group_b,sum,linked_pairs,possible_pairs,density,share");
  }
}
