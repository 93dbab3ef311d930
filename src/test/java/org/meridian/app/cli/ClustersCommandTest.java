package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;
import org.meridian.scenario.clustering.ShippedClusters;

/** The verb {@code clusters} beyond membership. */
class ClustersCommandTest {

  private static final String DATASET = "open-connectivity";

  @TempDir private Path folder;

  private static List<String> row(Session session, int line) {
    return List.of(session.lines()[line].split(",", -1));
  }

  private static int cities(String... options) {
    List<String> words = new ArrayList<>(List.of("clusters", "--dataset", DATASET));
    words.addAll(List.of("--with", "rows"));
    words.addAll(List.of(options));
    Session rows = Session.run(words.toArray(new Object[0]));
    assertThat(rows.code()).isZero();
    int cities = 0;
    for (int line = 1; line < rows.lines().length; line++) {
      // Below the table stands a note of cities without a place.
      List<String> cells = row(rows, line);
      cities += cells.size() == 1 ? 0 : Integer.parseInt(cells.get(5));
    }
    return cities;
  }

  @Test
  void attachedCitiesCountOnlyWhereAsked() throws IOException {
    int plain = cities();
    assertThat(cities("--attach-km", "300")).isEqualTo(plain);
    int counted = cities("--attach-km", "300", "--count-attached");
    assertThat(counted).isGreaterThan(plain);
    Path file = folder.resolve("attached.meridian.json");
    ClusterSettings kept =
        ClusterSettings.USUAL.withAttachKm(OptionalDouble.of(300)).withCountsAttached(true);
    var open = ShippedClusters.RESULT.scenario().withClusters(kept);
    ScenarioFile.write(file, open, ShippedClusters.DATASET.identity());
    assertThat(cities("--scenario", file.toString())).isEqualTo(counted);
  }

  @Test
  void writesOneRowAClusterWithNamesAndScores() {
    Session rows = Session.run("clusters", "--dataset", DATASET, "--with", "rows");

    assertThat(rows.code()).isZero();
    assertThat(rows.lines()[0])
        .startsWith(
            "cluster,name_en,name_zh,class,cross_border,cities,cores,borders,countries,leaders,"
                + "span_km,sum,mean,max,strength,integration,influence")
        .endsWith(
            "edited,population,population_of,strongest,strongest_percentile,weakest,"
                + "weakest_percentile,people_mean,cities_per_10000_km2,outline_km2,against,"
                + "rank_then,rank_gained,without_leader,score_1_value,score_1_of,score_2_value,score_2_of,"
                + "score_3_value,score_3_of");
    assertThat(row(rows, 2))
        .startsWith(
            "2",
            "Guangdong-Hong Kong-Macao Greater Bay Area",
            "\u7ca4\u6e2f\u6fb3\u5927\u6e7e\u533a",
            "multi-core",
            "true",
            "9",
            "9",
            "0",
            "3",
            "hong-kong shenzhen");
    assertThat(rows.lines()).hasSize(1 + new ShippedClusters().at(150, 3).rows().size() + 1);
  }

  @Test
  void writesOutlinesThatCloseAndTurnCounterclockwise() throws IOException {
    Session outlines =
        Session.run("clusters", "--dataset", DATASET, "--with", "outlines", "--radius-km", "300");

    JsonNode root = new ObjectMapper().readTree(outlines.out());
    assertThat(root.path("features").size())
        .isEqualTo(new ShippedClusters().at(300, 3).rows().size());
    for (JsonNode feature : root.path("features")) {
      for (JsonNode polygon : feature.path("geometry").path("coordinates")) {
        JsonNode ring = polygon.get(0);
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        assertThat(area(ring)).isPositive();
      }
    }
  }

  @Test
  void writesFiguresOfTheLayersOfTheScenarioOrOfTheOption() throws IOException {
    Path scenario = folder.resolve("s.meridian.json");
    ClusterSettings clusters =
        ClusterSettings.USUAL.withLinks(
            ClusterLinkLayers.NONE.withLayers(List.of("link_routes", "link_providers")));
    ScenarioFile.write(
        scenario,
        ShippedClusters.RESULT.scenario().withClusters(clusters),
        ShippedClusters.DATASET.identity());

    Session kept =
        Session.run(
            "clusters",
            "--dataset",
            DATASET,
            "--scenario",
            scenario.toString(),
            "--with",
            "figures");
    Session given =
        Session.run(
            "clusters",
            "--dataset",
            DATASET,
            "--with",
            "figures",
            "--link",
            "link_routes,link_providers");

    assertThat(kept.code()).isZero();
    assertThat(kept.lines()[0]).startsWith("layer,city_pairs,cluster_pairs,strength,inside_share");
    assertThat(row(kept, 1)).startsWith("link_routes").endsWith("yes");
    assertThat(kept.out()).isEqualTo(given.out());
    assertThat(Session.run("clusters", "--dataset", DATASET, "--with", "figures").code())
        .isEqualTo(2);
  }

  /** Twice the area within a ring, positive where it turns counterclockwise. */
  private static double area(JsonNode ring) {
    double area = 0;
    for (int at = 0; at + 1 < ring.size(); at++) {
      JsonNode a = ring.get(at);
      JsonNode b = ring.get(at + 1);
      area += a.get(0).asDouble() * b.get(1).asDouble() - b.get(0).asDouble() * a.get(1).asDouble();
    }
    return area;
  }

  @Test
  void takesWhatAScenarioKeeps() throws IOException {
    ClusterSettings settings =
        ClusterSettings.USUAL
            .withRadiusKm(100)
            .keeping(
                new KeptIdentity(
                    "guangzhou", 3, LocalText.same("Mine"), Set.of("hong-kong", "guangzhou")))
            .withEdits(ClusterEdits.NONE.withTakenOut(Set.of("foshan")));
    Path file = folder.resolve("s.meridian.json");
    ScenarioFile.write(
        file,
        ShippedClusters.RESULT.scenario().withClusters(settings),
        ShippedClusters.DATASET.identity());

    Session kept =
        Session.run("clusters", "--dataset", DATASET, "--with", "rows", "--scenario", file);
    Session wider =
        Session.run("clusters", "--dataset", DATASET, "--scenario", file, "--radius-km", "150");

    assertThat(kept.out()).contains(",Mine,Mine,");
    assertThat(kept.lines()).hasSize(2 + new ShippedClusters().at(100, 3).rows().size());
    assertThat(wider.out()).contains("\n,foshan,");
  }

  @Test
  void cuttingWidthNamesLeadersThatFallOutAndNegativeWeightsAreRefused() {
    Session capped =
        Session.run("clusters", "--dataset", DATASET, "--radius-km", "300", "--span-km", "60");
    assertThat(capped.code()).isZero();
    assertThat(capped.err()).contains("because none may be wider than 60 km");

    Session negative =
        Session.run(
            "clusters", "--dataset", DATASET, "--weight-by", "score", "--normalisation", "zscore");
    assertThat(negative.code()).isEqualTo(1);
    assertThat(negative.err()).contains("Cities cannot be counted by score: some values are neg");
    assertThat(negative.out()).isEmpty();
  }

  private static Session scores(String... more) {
    List<String> all = new ArrayList<>(List.of("clusters", "--dataset", DATASET));
    all.addAll(List.of("--with", "rows", "--scores"));
    all.addAll(List.of(more));
    return Session.run(all.toArray());
  }

  @Test
  void makesTheThreeScoresOfWhatIsAskedFor() {
    Session rows = scores("weighted-mean:innovation,mean:innovation,span");

    assertThat(rows.lines()[0])
        .contains(
            "max,score_weighted-mean_innovation_by_population,score_mean_innovation,score_span,"
                + "present");
    assertThat(scores("sum,inside,outward").out())
        .isEqualTo(Session.run("clusters", "--dataset", DATASET, "--with", "rows").out());
    assertThat(scores("sum,inside").err()).contains("takes 3 measures");
    assertThat(scores("sum,inside,much").err()).contains("no measure");
    assertThat(scores("sum,inside,span:sea").err()).contains("is no score of clusters");
    assertThat(scores("sum,inside,mean:nowhere").code()).isEqualTo(2);
    Session negative =
        scores("weighted-mean::innovation,inside,outward", "--normalisation", "zscore");
    assertThat(negative.code()).isZero();
    assertThat(negative.err()).contains("some values are negative");
  }

  @Test
  void ranksOfClustersAreComparedWithAYearOrAScenario() throws IOException {
    Path file = folder.resolve("s.meridian.json");
    ScenarioFile.write(file, ShippedClusters.RESULT.scenario(), ShippedClusters.DATASET.identity());
    int then = List.of(scores("sum,inside,outward").lines()[0].split(",")).indexOf("rank_then");

    Session same = scores("sum,inside,outward", "--with-scenario", file.toString());

    assertThat(same.code()).isZero();
    for (int line = 1; line < 10; line++) {
      assertThat(row(same, line).get(then)).isEqualTo(Integer.toString(line));
      assertThat(row(same, line).get(then + 1)).isEqualTo("0");
    }
    assertThat(
            Session.run("clusters", "--dataset", DATASET, "--with-scenario", file.toString())
                .code())
        .isEqualTo(2);
  }

  @Test
  void takesOnlyCitiesOfAGroup() {
    Session china =
        Session.run(
            "clusters", "--dataset", DATASET, "--groups", "china-pakistan", "--min-cities", "1");
    assertThat(china.code()).isZero();
    assertThat(china.lines()).hasSizeBetween(3, 12);

    Session unknown = Session.run("clusters", "--dataset", DATASET, "--groups", "nowhere");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("china-pakistan");
  }

  @Test
  void citiesWithoutAPlaceAreNamed() {
    Session session = Session.run("clusters", "--dataset", DATASET);
    ShippedClusters.DATASET.cities().stream()
        .filter(city -> !city.isPlaced())
        .forEach(city -> assertThat(session.err()).contains(city.id()));
  }
}
