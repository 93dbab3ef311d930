package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.LinkYears;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.choice.ClusterReach;
import org.meridian.scenario.choice.ClusterSettings;

/** What the verb {@code clusters} says of the links of two years, by figures worked out by hand. */
class ClusterResilienceTest {

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void write() throws IOException {
    dataset = FolderArgument.write(LinkYears.content(), folder.resolve("small"));
  }

  /** A row without names, whole figures without a decimal. */
  private static String figures(String row) {
    return row.replaceFirst(",[^,]*,[^,]*,", " ").replaceAll("\\.0(?=,|$)", "");
  }

  private Session clusters(String with, Object... more) {
    List<Object> all = new ArrayList<>(asked(with));
    all.addAll(List.of(more));
    return Session.run(all.toArray());
  }

  private List<Object> asked(String with) {
    return List.of(
        "clusters",
        "--dataset",
        dataset.toString(),
        "--radius-km",
        "100",
        "--min-cities",
        "2",
        "--year",
        "2020",
        "--with",
        with,
        "--link",
        "flights",
        "--with-year",
        "2021");
  }

  @Test
  void writesWhatAnotherYearKept() {
    Session rows = clusters("resilience");

    assertThat(rows.code()).isZero();
    assertThat(rows.lines()[0])
        .isEqualTo(
            "cluster,name_en,name_zh,part,before,after,kept,gained,recovery,"
                + "partners_kept,rank_before,rank_after,without_leader");
    assertThat(rows.out().lines().skip(1).map(ClusterResilienceTest::figures))
        .containsExactly(
            "1 all,42,39,"
                + 27 / 42.0
                + ","
                + 12 / 42.0
                + ","
                + 39 / 42.0
                + ",1,1,2,"
                + (1 - 2 / 42.0),
            "1 inside,10,5,0.5,0,0.5,,,,",
            "1 clusters,22,34,1," + 12 / 22.0 + "," + 34 / 22.0 + ",,,,",
            "1 rest,10,0,0,0,0,,,,",
            "2 all,28,40,1," + 12 / 28.0 + "," + 40 / 28.0 + ",1,2,1," + (1 - 2 / 28.0),
            "2 inside,6,6,1,0,1,,,,",
            "2 clusters,22,34,1," + 12 / 22.0 + "," + 34 / 22.0 + ",,,,",
            "2 rest,0,0,,,,,,,");
  }

  @Test
  void pairsThatTheDatasetExcludesCountInNothing() throws IOException {
    SmallPackage oneCountry =
        LinkYears.content().replace("cities.csv", "Beta,\u4e59,EC", "Beta,\u4e59,PE");
    dataset = FolderArgument.write(oneCountry, folder.resolve("excluded"));

    assertThat(clusters("resilience").out().lines().map(ClusterResilienceTest::figures))
        .contains("1 inside,0,0,,,,,,,")
        .anyMatch(row -> row.startsWith("1 all,32,34,"));
  }

  @Test
  void writesWhatWasLostByPartnerTheGreatestFirst() {
    assertThat(clusters("losses").out().lines())
        .containsExactly(
            "cluster,partner,before,after,lost,kept",
            "1,rest,10.0,0.0,10.0,0.0",
            "1,inside,10.0,5.0,5.0,0.5",
            "1,2,22.0,34.0,0.0,1.0",
            "2,1,22.0,34.0,0.0,1.0",
            "2,inside,6.0,6.0,0.0,1.0");
  }

  @Test
  void aHubIsMeasuredAsAClusterIs() {
    assertThat(clusters("hubs").out().lines())
        .startsWith(
            "city_id,city_en,city_zh,before,after,kept,gained,recovery,partners_kept,rank_before,"
                + "rank_after",
            "a1,Alpha,\u7532,40.0,35.0,0.625,0.25,0.875," + 2 / 3.0 + ",1,2")
        .contains("c,Epsilon,\u620a,10.0,0.0,0.0,0.0,0.0,0.0,4,")
        .hasSize(6);
  }

  @Test
  void lossesOfAHubAreListedByPartner() {
    assertThat(clusters("partners").out().lines())
        .containsExactly(
            "city_id,partner_id,before,after,lost,kept",
            "a1,c,10.0,0.0,10.0,0.0",
            "a1,a2,10.0,5.0,5.0,0.5",
            "a2,a1,10.0,5.0,5.0,0.5",
            "c,a1,10.0,0.0,10.0,0.0");
    assertThat(clusters("partners", "--city", "c,Beta").out().lines())
        .containsExactly(
            "city_id,partner_id,before,after,lost,kept",
            "c,a1,10.0,0.0,10.0,0.0",
            "a2,a1,10.0,5.0,5.0,0.5");
    assertThat(clusters("losses", "--city", "c").code()).isEqualTo(2);
    assertThat(clusters("hubs", "--city", "nowhere").code()).isEqualTo(1);
  }

  /** The clusters of 2020 are A (a1, a2), B (b1, b2) and D (d1, d2); of 2021 A, B and E. */
  private Session moved(String with, Object... more) throws IOException {
    dataset = FolderArgument.write(LinkYears.moving(), folder.resolve("moving"));
    List<Object> all = new ArrayList<>(List.of("--among", "6"));
    all.addAll(List.of(more));
    return clusters(with, all.toArray());
  }

  @Test
  void eachYearMayHaveMembersOfItsOwn() throws IOException {
    Session rows = moved("resilience", "--own-members");

    assertThat(rows.code()).as(rows.err()).isZero();
    assertThat(rows.lines()[0]).contains(",part,before,after_own_members,kept,");
    // A has a1 and a3 in 2021: a1-a2 10 and 7 goes from inside to rest, a1-a3 4 and 9 comes in,
    // a1-d1 8 and 8 from D to rest, a1-e1 2 and 5 from rest to E; with B 20 and 15 stays, a2-b2 6
    // goes, a3-b2 3 comes.
    assertThat(rows.out().lines().skip(1).map(ClusterResilienceTest::figures))
        .containsExactly(
            "1 all,50,47,0.3,0.64,0.94,0.5,1,2," + (1 - 6 / 50.0),
            "1 inside,10,9,0,0.9,0.9,,,,",
            "1 clusters,34,23," + 15 / 34.0 + "," + 8 / 34.0 + "," + 23 / 34.0 + ",,,,",
            "1 rest,6,15,0,2.5,2.5,,,,",
            "2 all,31,49,"
                + 20 / 31.0
                + ","
                + 29 / 31.0
                + ","
                + 49 / 31.0
                + ",1,2,1,"
                + (1 - 6 / 31.0),
            "2 inside,5,25,1,4,5,,,,",
            "2 clusters,26,18," + 15 / 26.0 + "," + 3 / 26.0 + "," + 18 / 26.0 + ",,,,",
            "2 rest,0,6,,,,,,,",
            "3 all,11,,,,,,3,,1",
            "3 inside,3,,,,,,,,",
            "3 clusters,8,,,,,,,,",
            "3 rest,0,,,,,,,,");
    assertThat(rows.err()).contains("is matched by none of 2021");
    assertThat(moved("resilience").out()).contains(",before,after,kept,").doesNotContain("own");
  }

  @Test
  void membersOfEachYearTellWhatIsLostWithWhom() throws IOException {
    assertThat(moved("losses", "--own-members").out().lines())
        .startsWith(
            "cluster,partner,before,after_own_members,lost,kept",
            "1,2,26.0,18.0,11.0," + 15 / 26.0,
            "1,inside,10.0,9.0,10.0,0.0",
            "1,3,8.0,0.0,8.0,0.0",
            "1,rest,6.0,15.0,6.0,0.0",
            "1,4,0.0,5.0,0.0,");
  }

  @Test
  void theScenarioSaysWhoseMembersClustersHave() throws IOException {
    String asked = moved("resilience", "--own-members").out();
    Dataset moving = LinkYears.moving().read().value().orElseThrow();
    LaterLinks own = new LaterLinks("flights", Period.of(2021), true);
    ClusterSettings kept =
        ClusterSettings.of(100, 2, "", ClusterReach.ALL.withAmong(OptionalInt.of(6)))
            .withLinks(new ClusterLinkLayers(List.of(), Optional.of(own)));
    Scenario scenario = Scenario.opening(moving).withYear(Period.of(2020)).withClusters(kept);
    Path file = folder.resolve("own.meridian.json");
    ScenarioFile.write(file, scenario, moving.identity());

    Session opened =
        Session.run(
            "clusters",
            "--dataset",
            dataset.toString(),
            "--scenario",
            file.toString(),
            "--with",
            "resilience");

    assertThat(opened.code()).as(opened.err()).isZero();
    assertThat(opened.out()).isEqualTo(asked);
  }

  @Test
  void membersOfEachYearAreRefusedWhereTheyDoNothing() {
    for (String with : List.of("hubs", "partners")) {
      Session refused = clusters(with, "--own-members");
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err()).contains("--own-members has no effect without --with resilience");
    }
  }

  @Test
  void whyNoClusterOfTheOtherYearIsFoundIsSaid() throws IOException {
    dataset =
        FolderArgument.write(
            LinkYears.moving().replace("values.csv", "d2,ships,2021,10", "d2,ships,2021,-10"),
            folder.resolve("negative"));
    Session rows =
        clusters(
            "resilience", "--own-members", "--weight-by", "score", "--normalisation", "fracmax");

    assertThat(rows.code()).as(rows.err()).isZero();
    assertThat(rows.lines()[1]).startsWith("1,").contains(",all,").contains(",,,,,");
    assertThat(rows.err())
        .contains("There are no clusters of 2021, so no figures of that year.")
        .contains("Cities cannot be counted by score: no value is above 0.")
        .doesNotContain("is matched by none");
  }

  @Test
  void aYearIsNotComparedWithItself() {
    List<Object> asked = new ArrayList<>(asked("resilience"));
    asked.set(asked.indexOf("2021"), "2020");
    Session twice = Session.run(asked.toArray());

    assertThat(twice.code()).isEqualTo(2);
    assertThat(twice.err()).contains("Links of 2020 cannot be compared with themselves");
  }

  @Test
  void linksOfOneYearShownTwiceAreSaid() {
    Session same =
        Session.run(
            "clusters",
            "--dataset",
            "open-connectivity",
            "--year",
            "2022",
            "--with",
            "resilience",
            "--link",
            "link_routes",
            "--with-year",
            "2024");

    assertThat(same.code()).isZero();
    assertThat(same.err())
        .contains("Both years show the values of Routes of 2020, so no link differs.");
  }
}
