package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;

/** The verbs on the data that ship. */
class ShippedDataTest {

  @TempDir private Path folder;

  @Test
  void everyShippedPackageIsSound() {
    for (DatasetPlace place : ShippedDatasets.list()) {
      Loaded<Dataset> loaded = place.open();

      assertThat(loaded.problems()).as(place.id()).isEmpty();
      assertThat(loaded.value().orElseThrow().id()).isEqualTo(place.id());
    }
  }

  @Test
  void datasetsListsAllOfThem() {
    Session text = Session.run("datasets");
    Session json = Session.run("datasets", "--json");

    assertThat(text.out()).contains("open-connectivity", "cities 516", "links 10282");
    assertThat(json.out()).contains("\"id\" : \"rankings-2019-2022\"", "\"links\" : 10282");
  }

  @Test
  void opensWith516CitiesOfWhich511AreRanked() {
    List<String> rows = rows(Session.run("score", "--dataset", "open-connectivity"));

    assertThat(rows).hasSize(516);
    assertThat(rows.stream().filter(row -> !row.startsWith(","))).hasSize(511);
    assertThat(rows.subList(0, 3))
        .extracting(row -> row.split(",")[1])
        .containsExactly("london", "new-york", "paris");
  }

  @Test
  void has10282Pathways() {
    assertThat(rows(Session.run("links", "--dataset", "open-connectivity"))).hasSize(10282);
  }

  @Test
  void measuresTheNetwork() {
    List<String> rows = rows(Session.run("measures", "--dataset", "open-connectivity"));

    assertThat(rows).hasSize(516);
    assertThat(rows)
        .filteredOn(row -> row.startsWith("london,"))
        .singleElement()
        .asString()
        .matches(row -> Integer.parseInt(row.split(",")[5]) > 100);
  }

  @Test
  void thereIsNothingToMeasureWithoutLinks() {
    Session session = Session.run("measures", "--dataset", "rankings-2019-2022");

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err()).contains("no links");
  }

  @ParameterizedTest
  @CsvSource({"map,png,\u0089PNG", "ranking,svg,<?xml", "links,pdf,%PDF", "matrix,png,\u0089PNG"})
  void rendersByTheEndingOfTheFile(String view, String ending, String start) throws IOException {
    Path file = folder.resolve("view." + ending);

    Session session =
        Session.run(
            "render",
            "--dataset",
            "open-connectivity",
            "--view",
            view,
            "--size",
            "640x400",
            "--lang",
            "zh-CN",
            "--theme",
            "dark",
            "-o",
            file);

    assertThat(session.err()).isEmpty();
    assertThat(session.code()).isZero();
    assertThat(new String(Files.readAllBytes(file), 0, start.length(), StandardCharsets.ISO_8859_1))
        .isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({
    "--view,globe",
    "--size,large",
    "--size,1x1",
    "--lang,tlh",
    "--theme,pink",
    "--scale,0",
    "--projection,flat",
    "--centre,far",
    "--hide,sea",
    "--map-text,90",
    "--map-text,251",
    "--by,nothing"
  })
  void wrongChoicesOfAViewAreWrongUsage(String option, String value) {
    String[] usual = {"render", "--dataset", "open-connectivity", "-o", folder + "/v.png"};
    Object[] arguments = Arrays.copyOf(usual, usual.length + 4, Object[].class);
    arguments[usual.length] = option;
    arguments[usual.length + 1] = value;
    arguments[usual.length + 2] = option.equals("--view") ? "--theme" : "--view";
    arguments[usual.length + 3] = option.equals("--view") ? "light" : "map";

    Session session = Session.run(arguments);

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> rows(Session session) {
    List<String> lines = session.out().lines().toList();
    return lines.subList(1, lines.size());
  }
}
