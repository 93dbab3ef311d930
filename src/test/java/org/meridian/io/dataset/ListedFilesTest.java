package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meridian.io.dataset.DeclaredValues.VALUES;
import static org.meridian.io.dataset.DeclaredValues.declaring;
import static org.meridian.io.dataset.DeclaredValues.oslo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Severity;

/** The files that {@code datapackage.json} lists: where they may lie, and that they are whole. */
class ListedFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/values.csv",
        "../values.csv",
        "data/../../values.csv",
        "..",
        "C:\\\\values.csv",
        "\\\\\\\\server\\\\values.csv",
        "https://example.org/values.csv",
        "file:///values.csv",
        "~/values.csv"
      })
  void aPathOutOfThePackageIsNamedAndNothingElse(String path) {
    SmallPackage small =
        new SmallPackage()
            .replace("datapackage.json", "\"path\": \"values.csv\"", "\"path\": \"" + path + "\"");

    assertThat(small.read().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PATH_OUTSIDE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data/figures.csv", "./v.csv", "数值.csv", "a..b.csv"})
  void anotherFileNameOrFolderIsRead(String path) {
    SmallPackage small =
        new SmallPackage()
            .replace("datapackage.json", "\"path\": \"values.csv\"", "\"path\": \"" + path + "\"")
            .without("values.csv")
            .text(path.replace("./", ""), VALUES);

    assertThat(oslo(small.read())).isEqualTo(2.5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"links", "published", "my_notes"})
  void everyListedFileMustBeThere(String name) {
    SmallPackage small =
        new SmallPackage()
            .replace(
                "datapackage.json",
                "\"resources\": [",
                "\"resources\": [{\"name\": \"" + name + "\", \"path\": \"lost.csv\"},");

    assertThat(small.without("links.csv").read().problems())
        .contains(Problem.ofFile("lost.csv", ProblemCode.FILE_MISSING));
  }

  @Test
  void aResourceThatIsNoTableIsNoted() {
    SmallPackage small =
        new SmallPackage()
            .text("extra.csv", "a\n")
            .replace(
                "datapackage.json",
                "\"resources\": [",
                "\"resources\": [{\"name\": \"extra\", \"path\": \"extra.csv\"},");

    assertThat(small.read().value()).isPresent();
    assertThat(small.read().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.RESOURCE_UNUSED);
  }

  static Stream<Arguments> checks() {
    String size = Integer.toString(VALUES.length());
    return Stream.of(
        Arguments.of("\"bytes\": " + size, null),
        Arguments.of("\"bytes\": " + (VALUES.length() + 1), ProblemCode.SIZE_DIFFERS),
        Arguments.of("\"hash\": \"%md5\"", null),
        Arguments.of("\"hash\": \"md5:%md5\"", null),
        Arguments.of("\"hash\": \"SHA256:%sha256\"", null),
        Arguments.of("\"hash\": \"sha1:%sha256\"", ProblemCode.HASH_DIFFERS),
        Arguments.of("\"hash\": \"0%md5\"", ProblemCode.HASH_DIFFERS),
        Arguments.of("\"hash\": \"crc:1\"", ProblemCode.DECLARED_UNSUPPORTED));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void statedBytesAndHashAreChecked(String members, ProblemCode wanted) {
    List<ProblemReason> codes =
        declaring(digests(members), VALUES).read().problems().stream()
            .filter(found -> found.severity() == Severity.ERROR)
            .map(Problem::code)
            .toList();

    assertThat(codes).isEqualTo(wanted == null ? List.of() : List.of(wanted));
  }

  private static String digests(String members) {
    return members.replace("%md5", hex("MD5")).replace("%sha256", hex("SHA-256"));
  }

  private static String hex(String digest) {
    try {
      byte[] bytes = VALUES.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance(digest).digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Test
  void linksStandInSeveralFilesEachWithItsOwnTerms() {
    SmallPackage small =
        new SmallPackage()
            .text(
                "rail.csv", "from_id,to_id,indicator_id,year,value\nlima,atlantis,flights,2020,3\n")
            .replace(
                "datapackage.json",
                "\"resources\": [",
                """
                "resources": [{"name": "links", "path": "links.csv"},
                  {"name": "rail", "path": "rail.csv",
                   "licenses": [{"name": "ODbL-1.0", "path": "https://x", "title": "ODbL"}],
                   "sources": [{"title": "Timetables", "path": "https://x"}],
                   "schema": {"fields": [{"name": "from_id"}, {"name": "to_id"},
                     {"name": "indicator_id"}, {"name": "year"}, {"name": "value"}]}},
                """);

    Dataset dataset = small.read().value().orElseThrow();

    assertThat(dataset.links(Period.of(2020)).size()).isEqualTo(2);
    assertThat(dataset.info().licences()).containsExactly("CC0", "ODbL (rail.csv)");
    assertThat(dataset.info().sources())
        .extracting(source -> source.title())
        .contains("Timetables");
  }

  @Test
  void noErrorFollowsFromAFileThatCouldNotBeRead() {
    for (String file : List.of("cities.csv", "indicators.csv")) {
      SmallPackage small = new SmallPackage();
      String before = new String(small.files().get(file), StandardCharsets.UTF_8);

      assertThat(small.text(file, before.replace(',', ';')).read().problems())
          .extracting(Problem::file, Problem::code)
          .containsExactly(tuple(file, ProblemCode.OTHER_SEPARATOR));
    }
  }

  @Test
  void aRowThatCouldNotBeReadIsTheOneError() {
    SmallPackage small = new SmallPackage().replace("cities.csv", "10.75,1\n", "10.75\n");

    assertThat(small.read().problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.RAGGED_ROW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"datapackage.json:\"name\": \"small\"", "index.json:\"id\": \"noise\""})
  void anEmptyNameIsAnError(String place) {
    String file = place.substring(0, place.indexOf(':'));
    String field = place.substring(place.indexOf(':') + 1);
    String empty = field.substring(0, field.indexOf(':')) + ": \"\"";

    assertThat(new SmallPackage().replace(file, field, empty).read().problems())
        .extracting(Problem::file, Problem::code)
        .containsExactly(tuple(file, ProblemCode.FIELD_MISSING));
  }
}
