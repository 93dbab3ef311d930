package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** A broken package gives no dataset, and every problem with file, line, column and value. */
class BrokenPackageTest {
  @ParameterizedTest
  @MethodSource("org.meridian.io.dataset.PackageBreaks#cases")
  void isReportedWhereItIs(PackageBreaks.Case broken) {
    Loaded<Dataset> loaded =
        new SmallPackage().replace(broken.file(), broken.old(), broken.fresh()).read();

    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems()).contains(broken.wanted());
  }

  @ParameterizedTest
  @MethodSource("org.meridian.io.dataset.PackageBreaks#cases")
  void nothingIsReportedWithoutTheBreak(PackageBreaks.Case broken) {
    assertThat(new SmallPackage().read().problems()).doesNotContain(broken.wanted()).isEmpty();
  }

  @Test
  void everyProblemIsListedAtOnce() {
    Loaded<Dataset> loaded =
        new SmallPackage()
            .replace("cities.csv", "59.91", "north")
            .replace("values.csv", "2.5", "few")
            .replace("links.csv", "flights", "boats")
            .replace("index.json", "\"weight\": 2", "\"weight\": null, \"x\": []")
            .replace("indicators.csv", "mean", "max")
            .read();

    assertThat(loaded.problems())
        .extracting(Problem::file)
        .containsExactly("cities.csv", "indicators.csv", "index.json", "values.csv", "links.csv");
  }

  @ParameterizedTest
  @MethodSource("requiredFiles")
  void aMissingFileIsNamed(String file) {
    assertThat(new SmallPackage().without(file).read().problems())
        .contains(Problem.ofFile(file, ProblemCode.FILE_MISSING));
  }

  static Stream<String> requiredFiles() {
    return Stream.of(
        "datapackage.json", "cities.csv", "indicators.csv", "index.json", "values.csv");
  }

  @Test
  void anEmptyFolderMissesEverything(@TempDir Path folder) {
    assertThat(DatasetReader.read(folder).problems())
        .extracting(Problem::code)
        .containsExactly(
            ProblemCode.FILE_MISSING,
            ProblemCode.FILE_MISSING,
            ProblemCode.FILE_MISSING,
            ProblemCode.FILE_MISSING,
            ProblemCode.FILE_MISSING);
  }

  @Test
  void bytesThatAreNotUtf8AreLocated() {
    byte[] latin =
        "id,name_en,name_zh,country,region,lat,lon\nz,Z\u00fcrich,,CH,,,\n"
            .getBytes(StandardCharsets.ISO_8859_1);

    assertThat(new SmallPackage().bytes("cities.csv", latin).read().problems())
        .contains(problem("cities.csv", 2, "", "", ProblemCode.NOT_UTF8));
  }

  @Test
  void brokenJsonIsLocated() {
    Loaded<Dataset> loaded =
        new SmallPackage().replace("index.json", "\"children\": [\n", "\"children\": [,\n").read();

    assertThat(loaded.problems())
        .singleElement()
        .matches(problem -> problem.code() == ProblemCode.BAD_JSON)
        .matches(problem -> problem.file().equals("index.json"))
        .matches(problem -> problem.line() == 4);
  }

  @Test
  void anOpenQuoteIsLocated() {
    Loaded<Dataset> loaded =
        new SmallPackage().replace("cities.csv", "oslo,Oslo", "oslo,\"Oslo").read();

    assertThat(loaded.problems())
        .anyMatch(
            problem ->
                problem.code() == ProblemCode.QUOTE_UNCLOSED
                    && problem.file().equals("cities.csv"));
  }

  @Test
  void aNodeWithAnEmptyIdIsLocated() {
    assertThat(
            new SmallPackage()
                .replace("index.json", "\"id\": \"sea\"", "\"id\": \"\"")
                .replace("index.json", "\"id\": \"air\"", "\"id\": \" \"")
                .read()
                .problems())
        .extracting(Problem::line, Problem::column, Problem::code)
        .contains(
            tuple(5, "/children/0/id", ProblemCode.FIELD_MISSING),
            tuple(9, "/children/1/id", ProblemCode.FIELD_MISSING));
  }

  @Test
  void anOddCountryIsOnlyAWarning() {
    Loaded<Dataset> loaded = new SmallPackage().replace("cities.csv", ",NO,", ",Norway,").read();

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.problems())
        .containsExactly(problem("cities.csv", 3, "country", "Norway", ProblemCode.NOT_A_COUNTRY));
  }
}
