package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.IndexSettings;

/** The verbs from end to end, on a package of three cities. */
class CommandLineTest {
  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void writePackage() throws IOException {
    SmallPackage small =
        new SmallPackage()
            .replace("index.json", "2, \"aggregation\": \"geometric\"", "3")
            .replace("values.csv", "oslo,noise,,n/a", "oslo,noise,,2\natlantis,ships,2020,3.25")
            .replace(
                "links.csv",
                "oslo,lima,flights,2020,7",
                "oslo,lima,flights,2020,7\n" + "oslo,atlantis,flights,2020,3");
    dataset = FolderArgument.write(small, folder.resolve("small"));
  }

  @Test
  void scoresByHand() {
    Session session = Session.run("score", "--dataset", dataset);

    // ships: lima 4, oslo 2.5, atlantis 3.25 -> 100, 0, 50; noise: only two, lima the quieter.
    // flights, mean a partner: lima 7, oslo 5, atlantis 3 -> 100, 50, 0; sea weighs three quarters.
    assertThat(session.err()).contains("too few values").contains("Atlantis");
    assertThat(session.code()).isZero();
    assertThat(session.lines())
        .containsExactly(
            "rank,city_id,city_en,city_zh,country,region,score,index,sea,n:ships,n:noise,n:air",
            "1,lima,Lima,利马,PE,Americas,100.0,100.0,100.0,100.0,100.0,100.0",
            "2,oslo,Oslo,奥斯陆,NO,Europe,12.5,12.5,0.0,0.0,0.0,50.0",
            ",atlantis,Atlantis,Atlantis,,,,,,50.0,,0.0",
            "");
  }

  @Test
  void appliesEveryChoice() {
    Session session =
        Session.run(
            "score",
            "--dataset",
            dataset,
            "--weight",
            "noise=0",
            "--weight",
            "air=3",
            "--normalisation",
            "minmax01",
            "--aggregation",
            "arithmetic",
            "--missing-threshold",
            "0");

    assertThat(session.err()).isEmpty();
    assertThat(session.lines()[1]).startsWith("1,lima,").contains(",1.0,1.0,1.0,");
    assertThat(session.lines()[2]).startsWith("2,oslo,").contains(",0.25,0.25,0.0,");
    assertThat(session.lines()[3]).startsWith("2,atlantis,").contains(",0.25,0.25,0.5,");
  }

  @Test
  void aggregatesOneNodeApart() {
    Session session =
        Session.run(
            "score",
            "--dataset",
            dataset,
            "--aggregation",
            "sea=minimum,arithmetic",
            "--missing-threshold",
            "sea=0");

    assertThat(session.lines()[2]).startsWith("2,atlantis,").contains(",37.5,37.5,50.0,");
  }

  @Test
  void writesAFileInPlaceOfTheStandardOutput() throws IOException {
    Path file = folder.resolve("out/s.csv");
    Session session = Session.run("score", "--dataset", dataset, "-o", file);

    assertThat(session.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(Session.run("score", "--dataset", dataset).out());
  }

  @Test
  void readsWeightsFromAFile() throws IOException {
    Path weights = Files.writeString(folder.resolve("w.csv"), "node,weight\nsea,0\nair,5\n");
    Session session = Session.run("score", "--dataset", dataset, "--weights", weights);

    assertThat(session.lines()[2]).startsWith("2,oslo,").contains(",50.0,50.0,");
  }

  @Test
  void startsFromAScenario() throws IOException {
    Path file = folder.resolve("plan.meridian.json");
    IndexSettings settings = IndexSettings.DEFAULT;
    ScenarioFile.write(
        file,
        new Scenario(
            "Plan",
            "small",
            Period.of(2020),
            settings.withWeights(settings.weights().with("sea", 0)),
            Set.of(),
            CityFilter.ALL,
            LinkFilter.ALL,
            List.of()),
        DatasetIdentity.ofId("small"));

    Session session = Session.run("score", "--dataset", dataset, "--scenario", file);

    assertThat(session.lines()[2]).startsWith("2,oslo,").contains(",50.0,50.0,");
  }

  @Test
  void listsPathways() {
    Session session = Session.run("links", "--dataset", dataset);

    assertThat(session.lines())
        .containsExactly(
            "rank,from_id,from_en,to_id,to_en,score,sea,air,flights",
            "1,lima,Lima,oslo,Oslo,100.0,,100.0,7.0",
            "2,oslo,Oslo,atlantis,Atlantis,0.0,,0.0,3.0",
            "");
  }

  @Test
  void listsOnlyTheStrongestOrThoseOfACity() {
    assertThat(Session.run("links", "--dataset", dataset, "--top", 1).lines()).hasSize(3);
    assertThat(Session.run("links", "--dataset", dataset, "--of", "利马").out())
        .isEqualTo(Session.run("links", "--dataset", dataset, "--top", 1).out());
  }

  @Test
  void namesTheProblemsOfAPackage() throws IOException {
    Path file = dataset.resolve("values.csv");
    Files.writeString(file, Files.readString(file).replace("2.5", "few"));

    Session session = Session.run("score", "--dataset", dataset);

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .startsWith("values.csv, line 3, column value, \"few\": This is not a number.");
  }

  @Test
  void aMeanThatCannotBeTakenIsAFailureThatNamesTheCity() {
    Session session = Session.run("score", "--dataset", dataset, "--aggregation", "geometric");

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err()).contains("sea (Oslo").contains("minmax1");
    assertThat(session.out()).isEmpty();
  }

  @Test
  void anUnknownDatasetIsAFailureThatNamesTheKnownOnes() {
    Session session = Session.run("score", "--dataset", "atlantis");

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err()).contains("\"atlantis\"").contains("open-connectivity");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--weight nothing",
        "--weight nothing=1",
        "--weight sea=-1",
        "--weight sea=x",
        "--normalisation best",
        "--normalisation disttarget",
        "--aggregation kindly",
        "--aggregation nowhere=arithmetic",
        "--missing-threshold 2",
        "--year 1999",
        "--year soon",
        "--treat 1,2",
        "--unknown",
        "--coinr a b"
      })
  void wrongUsageIsSaidInOneLineAndAPointer(String options) {
    Object[] arguments = ("score --dataset " + dataset + " " + options).split(" ");
    Session session = Session.run(arguments);

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.out()).isEmpty();
    assertThat(session.err().lines()).hasSize(2).last().asString().endsWith("--help");
  }

  @Test
  void aVerbIsNeeded() {
    assertThat(Session.run("dance").code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(Session.run("score").code()).isEqualTo(CommandLineFace.WRONG_USAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"datasets", "score", "links", "measures", "uncertainty", "render", "bench"})
  void everyVerbHasHelp(String verb) {
    Session session = Session.run(verb, "--help");

    assertThat(session.code()).isZero();
    assertThat(session.out()).startsWith("Usage: meridian " + verb);
  }

  @Test
  void theStrongestLinksAreNeverFilledUpWithThoseWithoutAScore() {
    Session all = Session.run("links", "--dataset", "interconnectivity-2021");
    Session top = Session.run("links", "--dataset", "interconnectivity-2021", "--top", "190");

    assertThat(all.out()).contains("\n,");
    assertThat(top.out()).doesNotContain("\n,");
    assertThat(all.err()).contains("195 pairs, 10 scored");
    assertThat(top.lines().length).isLessThan(all.lines().length);
  }
}
