package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Flows as people have them: to oneself, both ways, repeated. */
class FlowsTest {

  private static Loaded<Dataset> read(String meridian, String... rows) {
    return new SmallPackage()
        .replace("datapackage.json", "\"directed\": false,", meridian)
        .text(
            "links.csv", "from_id,to_id,indicator_id,year,value\n" + String.join("\n", rows) + "\n")
        .read();
  }

  private static LinkTable links(Loaded<Dataset> loaded) {
    return loaded.value().orElseThrow().links(Period.of(2020));
  }

  private static double only(Loaded<Dataset> loaded) {
    assertThat(links(loaded).size()).isEqualTo(1);
    return links(loaded).column("flights").orElseThrow()[0];
  }

  private static Problem note(int line, ProblemCode code, String... arguments) {
    return problem("links.csv", line, "", "", code, arguments);
  }

  @Test
  void flowsInsideACityAreKeptButAreNoLinks() {
    Loaded<Dataset> loaded =
        read("", "oslo,lima,flights,2020,7", "oslo,oslo,flights,2020,9", "lima,lima,flights,,4");

    assertThat(only(loaded)).isEqualTo(7);
    assertThat(links(loaded).inside("flights").orElseThrow()).containsExactly(4, 9, Double.NaN);
    assertThat(loaded.problems()).containsExactly(note(3, ProblemCode.SELF_LINKS, "2"));
  }

  @Test
  void equalMirrorsCountOnce() {
    Loaded<Dataset> loaded = read("", "oslo,lima,flights,2020,7", "lima,oslo,flights,2020,7.0");

    assertThat(only(loaded)).isEqualTo(7);
    assertThat(loaded.problems()).containsExactly(note(3, ProblemCode.MIRRORS_EQUAL, "1"));
  }

  @Test
  void unequalMirrorsAreOneErrorThatNamesBothLines() {
    assertThat(read("", "oslo,lima,flights,2020,7", "lima,oslo,flights,2020,8").problems())
        .containsExactly(
            problem("links.csv", 3, "value", "8.0", ProblemCode.MIRRORS_DIFFER, "2", "7.0"));
  }

  @Test
  void mirrorsWithoutAYearAreReportedOnce() {
    assertThat(read("", "oslo,lima,flights,,7", "lima,oslo,flights,,8").problems()).hasSize(1);
  }

  @Test
  void declaredMirrorsAreJoined() {
    String[] rows = {"oslo,lima,flights,2020,7", "lima,oslo,flights,2020,8"};

    assertThat(only(read("\"mirrors\": \"sum\",", rows))).isEqualTo(15);
    assertThat(only(read("\"mirrors\": \"mean\",", rows))).isEqualTo(7.5);
    assertThat(only(read("\"mirrors\": \"sum\",", rows[0]))).isEqualTo(7);
    assertThat(links(read("\"directed\": true,", rows)).size()).isEqualTo(2);
    assertThat(read("\"mirrors\": \"sum\",", rows).problems()).isEmpty();
  }

  @Test
  void anUnknownRuleForMirrorsIsAnErrorAndOneWithoutEffectANote() {
    assertThat(read("\"mirrors\": \"max\",", "oslo,lima,flights,2020,7").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_ALLOWED);
    assertThat(
            read("\"directed\": true, \"mirrors\": \"sum\",", "oslo,lima,flights,2020,7")
                .problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MIRRORS_UNUSED);
  }

  @Test
  void identicalRowsCountOnceAndDifferentOnesAreAnError() {
    String row = "oslo,lima,flights,2020,7";

    Loaded<Dataset> same = read("\"mirrors\": \"sum\",", row, row, row);
    assertThat(only(same)).isEqualTo(7);
    assertThat(same.problems()).containsExactly(note(3, ProblemCode.ROWS_REPEATED, "2"));
    assertThat(read("\"mirrors\": \"sum\",", row, "oslo,lima,flights,2020,8").problems())
        .containsExactly(problem("links.csv", 3, "value", "8.0", ProblemCode.VALUE_TWICE, "2"));
  }

  @Test
  void aMissingValueLeavesRoomForTheOtherDirection() {
    assertThat(only(read("", "oslo,lima,flights,2020,", "lima,oslo,flights,2020,8"))).isEqualTo(8);
  }

  @Test
  void aRepeatedMirrorIsComparedWithItsOwnDirection() {
    Loaded<Dataset> loaded =
        read(
            "\"mirrors\": \"sum\",",
            "oslo,lima,flights,2020,7",
            "lima,oslo,flights,2020,8",
            "lima,oslo,flights,2020,8");

    assertThat(only(loaded)).isEqualTo(15);
    assertThat(loaded.problems()).containsExactly(note(4, ProblemCode.ROWS_REPEATED, "1"));
  }

  @Test
  void manyAlikeAreCounted() {
    String rows =
        IntStream.range(0, 50_000)
            .mapToObj(row -> "rome,lima,flights,2020,x")
            .collect(Collectors.joining("\n"));

    List<Problem> problems = read("", rows).problems();

    assertThat(problems).hasSize(42);
    assertThat(problems)
        .filteredOn(found -> found.code() == ProblemCode.MORE_ALIKE)
        .extracting(found -> found.arguments().getFirst())
        .containsExactly("49980", "49980");
  }
}
