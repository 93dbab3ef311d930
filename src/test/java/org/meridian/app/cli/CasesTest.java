package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small inputs that were once got wrong, each with its right value, as the command line says it.
 */
class CasesTest {

  private static final Path CASES = Path.of("src/test/resources/cases").toAbsolutePath();
  private static final String ONE_CHILD = "one child with a value is enough";

  @TempDir private static Path folder;

  /** A verb on an input that can be used: cells of its result, and parts of its notes. */
  private static Arguments good(String verb, List<String> rows, String... notes) {
    return Arguments.of(verb, CommandLineFace.DONE, rows, List.of(notes));
  }

  /** A verb on an input that cannot be used: all lines of its message begin so. */
  private static Arguments bad(String verb, String... lines) {
    return Arguments.of(verb, CommandLineFace.FAILED, List.of(), List.of(lines));
  }

  static Stream<Arguments> cases() {
    return Stream.of(
            missingWords(), tables(), places(), links(), maps(), packages(), numbers(), names())
        .flatMap(stream -> stream);
  }

  private static Stream<Arguments> missingWords() {
    return Stream.of(
        good(
            "score --coinr @01-namibia-na/iData.csv @01-namibia-na/iMeta.csv",
            List.of("1,AO,100.0", "2,BW,58.33", "3,ZA,33.33", "4,NA,0.0"),
            ONE_CHILD),
        good(
            "score --coinr @01-namibia-na/iData.csv @01-namibia-na/iMeta.csv"
                + " --missing-threshold 0.66",
            List.of("1,AO,100.0", "2,BW,58.33", "3,NA,0.0", ",ZA,"),
            "a part has a score if at least 0.66",
            "too few values for a score: Index (South Africa)"),
        good("score --dataset @01-namibia-na/pkg", List.of("1,gbe,100.0", "2,whk,0.0", ",cpt,")),
        good(
            "score --dataset @10-tiny-vs-missing/pkg",
            List.of(
                "1,c1,100.0",
                "2,c2,0.01001001",
                "3,c3,0.005005",
                "4,c5,1.0010010015854526E-8",
                "5,c4,0.0",
                ",c6,",
                ",c7,",
                ",c8,")));
  }

  private static Stream<Arguments> tables() {
    String panel = "score --coinr @05-panel/iData.csv @05-panel/iMeta.csv";
    List<String> of2023 = List.of("1,OMN,50.0", "1,QAT,50.0", "3,BHR,45.0");
    return Stream.of(
        good(
            "score --coinr @04-treat-degenerate/iData.csv @04-treat-degenerate/iMeta.csv",
            List.of(
                "1,c6,67.857",
                "2,c8,66.666",
                "3,c5,52.38",
                "4,c4,47.619",
                "5,c7,28.571",
                "6,c3,7.142",
                "7,c2,4.761",
                "8,c1,0.0"),
            ONE_CHILD,
            "no two values differ, so these take no part: const"),
        good(panel + " --year 2023", of2023, "2022, 2023", ONE_CHILD),
        good(panel, of2023, "2022, 2023", ONE_CHILD),
        good(panel + " --year 2022", List.of("1,QAT,100.0", "2,OMN,25.0", "3,BHR,10.0"), "", ""),
        bad(
            "score --coinr @06-stray-quote/iData.csv @06-stray-quote/iMeta.csv",
            "iData.csv, line 3, column uName: The cell runs over lines 3 to 5; a quote is open."),
        bad(
            "score --dataset @06-stray-quote/pkg",
            "cities.csv, line 3, column name_en: The cell runs over lines 3 to 6; a quote is"));
  }

  private static Stream<Arguments> places() {
    return Stream.of(
        good(
            "score --dataset @07-null-island/pkg",
            List.of("1,unk,100.0", "2,mad,52.08", "3,par,31.25", "4,lon,16.66"),
            "cities.csv, line 5, column lat, \"0\": 0,0 is no city"),
        good(
            "score --dataset @07-null-island/swapped",
            List.of("1,mad,100.0", "2,lon,50.0", "3,par,0.0"),
            "The places of 3 of 3 cities lie outside their country or region; they fit when"));
  }

  private static Stream<Arguments> links() {
    List<String> pairs = List.of("1,b,c,100.0,100.0,20.0", "2,a,b,0.0,0.0,10.0");
    return Stream.of(
        good("links --dataset @08-self-flows/both", pairs, "in both directions with the same"),
        good("links --dataset @08-self-flows/self", pairs, "join a city with itself"),
        good(
            "measures --dataset @08-self-flows/self",
            List.of("a,0,0.0", "b,1,100.0", "c,1,100.0"),
            "join a city with itself"));
  }

  private static Stream<Arguments> names() {
    List<String> saoPaulo = List.of("1,sao,cor2,100.0", "8,sao,xian,0.0");
    return Stream.of(
        good("links --dataset @15-find-city/pkg --of Sao_Paulo", saoPaulo),
        good("links --dataset @15-find-city/pkg --of São_Paulo", saoPaulo),
        good("links --dataset @15-find-city/pkg --of SA\u0303O_PAULO", saoPaulo),
        bad("links --dataset @15-find-city/pkg --of San_Jose", "\"San Jose\" is the name of 2"),
        bad(
            "score --dataset interconnectivity-2021 --scenario @f18/s.meridian.json",
            "line 1, at /settings/weights/nope, \"nope\": The index of this dataset has no node"));
  }

  private static Stream<Arguments> maps() {
    String map = "render --dataset rankings-2019-2022 --view map --size 400x300 -o %.png --basemap";
    return Stream.of(
        good(map + " @12-basemap-dateline/ndjson.geojson", List.of()),
        good(map + " @12-basemap-dateline/cross.geojson", List.of()),
        good(map + " @12-basemap-dateline/point.geojson", List.of(), "Points are not drawn"),
        good(
            map + " @12-basemap-dateline/ring3.geojson",
            List.of(),
            "1 of 2 rings and lines",
            "Feature 2: the ring is not closed"),
        bad(map + " @f22/t.json", "\"594\": There is no arc of this number"));
  }

  private static Stream<Arguments> packages() {
    List<String> rows = List.of("1,c,100.0", "2,b,33.33", "3,a,0.0");
    String semicolon = ", line 1: The columns are separated by ; not , in this file.";
    String utf16 = "The file is in UTF-16 and was read as such.";
    return Stream.of(
        good("score --dataset @20-package-dialects/emptyrow", rows, "Rows of empty cells"),
        good("score --dataset @20-package-dialects/utf16", rows, utf16, utf16, utf16),
        bad(
            "score --dataset @20-package-dialects/semicolon",
            "cities.csv" + semicolon,
            "indicators.csv" + semicolon,
            "values.csv" + semicolon),
        good("score --dataset @28-frictionless-declared/delimiter", rows),
        good(
            "score --dataset @28-frictionless-declared/missing_top",
            List.of("1,c,100.0", "2,b,0.0", ",a,"),
            "cities.csv, line 1, column value: datapackage.json declares",
            "indicators.csv, line 1, column value: datapackage.json declares"),
        bad(
            "score --dataset @f12/pk",
            "index.json, line 1, at /children/0/id: This field is missing.",
            "index.json, line 1, at /children/1/id: This field is missing."));
  }

  private static Stream<Arguments> numbers() {
    List<String> rows = List.of("1,c3,100.0", "2,c1,49.9", "2,c2,49.9", "4,c0,0.0");
    String zero = "0,0 is no city";
    return Stream.of(
        good("score --dataset @f17/pk", rows, zero),
        good("score --dataset @f17/pk --weight a=1e308 --weight b=1e308", rows, zero),
        bad(
            "score --dataset @f17/pk2",
            zero,
            "Values of these indicators are too large to be normalised, their range overflows: a"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCase(String verb, int code, List<String> rows, List<String> messages) {
    Session session = Session.run(arguments(verb));

    assertThat(session.code()).as(session.err()).isEqualTo(code);
    assertThat(session.err()).doesNotContain("Exception");
    assertThat(session.err().lines()).hasSameSizeAs(messages);
    assertThat(session.err().lines().toList())
        .zipSatisfy(messages, (line, part) -> assertThat(line).contains(part));
    if (!rows.isEmpty()) {
      List<String> found = session.out().lines().skip(1).toList();
      assertThat(found).zipSatisfy(rows, CasesTest::holds);
    }
  }

  /** Whether the cells of a row begin with those wanted, one after the other. */
  private static void holds(String row, String wanted) {
    String[] cells = row.split(",", -1);
    int at = 0;
    for (String cell : wanted.split(",", -1)) {
      int from = at;
      while (at < cells.length
          && !(cell.isEmpty() ? cells[at].isEmpty() : cells[at].startsWith(cell))) {
        at++;
      }
      assertThat(at).as("%s from cell %d of %s", cell, from, row).isLessThan(cells.length);
      at++;
    }
  }

  private static Object[] arguments(String verb) {
    return Arrays.stream(verb.split(" "))
        .map(word -> word.startsWith("@") ? CASES.resolve(word.substring(1)).toString() : word)
        .map(word -> word.replace('_', word.startsWith("/") ? '_' : ' '))
        .map(word -> word.equals("%.png") ? folder.resolve("map.png").toString() : word)
        .toArray();
  }

  @Test
  void anEndlessOrderOfAPowerMeanIsWrongUsage() {
    Session session =
        Session.run("score", "--dataset", CASES.resolve("f17/pk"), "--aggregation", "power:1e308");

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err()).contains("power:1e308").contains("-100").contains("100");
  }
}
