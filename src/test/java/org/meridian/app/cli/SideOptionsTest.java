package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;

/** Sides named by options are those that a scenario's file holds. */
class SideOptionsTest {

  private static final Dataset INDEX =
      ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();

  @TempDir private Path folder;

  private Path saved(String name, SidePair sides) throws IOException {
    Path file = folder.resolve(name + ".meridian.json");
    ScenarioFile.write(file, Scenario.opening(INDEX).withSides(sides), INDEX.identity());
    return file;
  }

  private static Session compare(String... sides) {
    List<String> arguments =
        new ArrayList<>(List.of("compare", "--dataset", "interconnectivity-2021"));
    arguments.addAll(Arrays.asList(sides));
    return Session.run(arguments.toArray());
  }

  private byte[] picture(String name, String... arguments) throws IOException {
    Path file = folder.resolve(name + ".svg");
    List<String> all =
        new ArrayList<>(
            List.of(
                "render",
                "--dataset",
                "interconnectivity-2021",
                "--view",
                "compare",
                "--size",
                "900x600",
                "-o",
                file.toString()));
    all.addAll(Arrays.asList(arguments));
    assertThat(Session.run(all.toArray()).code()).isZero();
    return Files.readAllBytes(file);
  }

  @Test
  void aFileAndOptionsGiveTheSameTableAndPicture() throws IOException {
    Path file =
        saved(
            "information",
            new SidePair(new SideChoice.WithoutNode("information"), new SideChoice.PresentSide()));

    Session options = compare("--side", "A=without:information", "--side", "B=this");
    assertThat(options.code()).isZero();
    assertThat(compare("--scenario", file.toString()).out()).isEqualTo(options.out());
    assertThat(options.lines()).anyMatch(line -> line.startsWith("beijing,Beijing,5,3,2,"));
    assertThat(picture("file", "--scenario", file.toString()))
        .isEqualTo(picture("options", "--side", "A=without:information", "--side", "B=this"))
        .isNotEqualTo(picture("usual"));
  }

  @Test
  void aSideMayBeOfAnotherDataset() throws IOException {
    Session other = compare("--side", "A=dataset:rankings-2019-2022");
    assertThat(other.code()).isZero();
    assertThat(other.lines().length).isGreaterThan(100);
    Path file =
        saved(
            "other",
            new SidePair(
                new SideChoice.OtherDataset("rankings-2019-2022"), new SideChoice.PresentSide()));
    assertThat(compare("--scenario", file.toString()).out()).isEqualTo(other.out());
    Path gone =
        saved("gone", new SidePair(new SideChoice.OtherDataset("atlantis"), SidePair.USUAL.b()));
    Session absent = compare("--scenario", gone.toString());
    assertThat(absent.code()).isEqualTo(1);
    assertThat(absent.err()).contains("atlantis");
  }

  @Test
  void aScenarioFileIsASide() throws IOException {
    Path file = saved("held", SidePair.USUAL);
    Session same = compare("--side", "A=scenario:" + file);
    assertThat(same.code()).isZero();
    assertThat(Optional.of(same.lines()[1])).hasValueSatisfying(l -> assertThat(l).contains(",0,"));
  }

  @Test
  void placesAndFirstPlacesAreAskedFor() {
    Session session =
        Session.run(
            "compare",
            "--dataset",
            "rankings-2019-2022",
            "--year",
            "2022",
            "--side",
            "A=year:2019",
            "--side-top",
            "12",
            "--places");
    assertThat(session.code()).isZero();
    assertThat(session.lines()[0])
        .endsWith("difference,place_a,place_b,published_arrow,published_places,published_since");
    assertThat(session.lines()[2]).endsWith(",2,10,same,,2021");
    assertThat(session.out().lines()).hasSize(15);
    assertThat(compare("--side", "A=this", "--places", "--json").code()).isEqualTo(2);
    assertThat(compare("--side", "A=this", "--side-top", "0").code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "C=this, WHAT is one of",
    "A=yesterday, WHAT is one of",
    "A=this:2019, WHAT is one of",
    "A=year, WHAT is one of",
    "A=year:1999, 1999",
    "A=without:nothing, nothing",
    "A=list:nothing, nothing",
  })
  void whatNoSideCanBeIsSaid(String side, String words) {
    Session wrong = compare("--side", side);
    assertThat(wrong.code()).isNotZero();
    assertThat(wrong.err()).contains(words);
  }

  @Test
  void theWholeIndexCannotBeLeftOutNorASideGivenTwice() {
    String root = INDEX.structure().node(0).id();
    assertThat(compare("--side", "A=without:" + root).code()).isEqualTo(2);
    assertThat(compare("--side", "A=this", "--side", "A=published").code()).isEqualTo(2);
    assertThat(compare("--side", "A=this", "--with-dataset", "rankings-2019-2022").code())
        .isEqualTo(2);
    assertThat(compare().code()).isEqualTo(2);
  }
}
