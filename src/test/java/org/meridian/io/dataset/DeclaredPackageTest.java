package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.nio.charset.Charset;
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
import org.meridian.model.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Severity;

/** What {@code datapackage.json} declares of its files is honoured, or named as not supported. */
class DeclaredPackageTest {

  private static final String VALUES =
      """
      city_id,indicator_id,year,value
      lima,ships,2020,4
      oslo,ships,2020,2.5
      """;

  /** The sound package with members added to its resource of values. */
  private static SmallPackage declaring(String members, String values) {
    return new SmallPackage()
        .text("values.csv", values)
        .replace(
            "datapackage.json",
            "\"schema\": {\"fields\": [], \"missingValues\": [\"\", \"n/a\"]}",
            members);
  }

  private static double oslo(Loaded<Dataset> loaded) {
    assertThat(loaded.problems()).noneMatch(found -> found.severity() == Severity.ERROR);
    return loaded.value().orElseThrow().values(Period.of(2020)).column("ships").orElseThrow()[1];
  }

  static Stream<Arguments> honoured() {
    return Stream.of(
        Arguments.of("\"dialect\": {\"delimiter\": \";\"}", VALUES.replace(',', ';')),
        Arguments.of("\"dialect\": {\"delimiter\": \"\\t\"}", VALUES.replace(',', '\t')),
        Arguments.of("\"dialect\": {\"quoteChar\": \"'\"}", VALUES.replace("2.5", "'2.5'")),
        Arguments.of("\"dialect\": {\"commentChar\": \"#\"}", "# made up\n" + VALUES),
        Arguments.of("\"dialect\": {\"skipInitialSpace\": true}", VALUES.replace(",", ", ")),
        Arguments.of("\"dialect\": {\"lineTerminator\": \"\\r\\n\"}", VALUES.replace("\n", "\r\n")),
        Arguments.of(
            "\"dialect\": {\"delimiter\": \";\", \"decimalChar\": \",\"}",
            VALUES.replace(',', ';').replace('.', ',')),
        Arguments.of(
            "\"dialect\": {\"header\": false}, \"schema\": {\"fields\": [{\"name\": \"city_id\"},"
                + " {\"name\": \"indicator_id\"}, {\"name\": \"year\"}, {\"name\": \"value\"}]}",
            VALUES.substring(VALUES.indexOf('\n') + 1)),
        Arguments.of(
            "\"schema\": {\"fields\": [{\"name\": \"value\", \"bareNumber\": false}]}",
            VALUES.replace("2.5", "2.5 t")),
        Arguments.of(
            "\"schema\": {\"fields\": [{\"name\": \"value\", \"decimalChar\": \",\"}]}",
            VALUES.replace("2.5", "\"2,5\"")));
  }

  @ParameterizedTest
  @MethodSource("honoured")
  void aDeclaredDialectIsFollowed(String members, String values) {
    assertThat(oslo(declaring(members, values).read())).isEqualTo(2.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"schema\": {\"missingValues\": [\"\", \"-\"]}",
        "\"missingValues\": [\"-\"]",
        "\"schema\": {\"missingValues\": [{\"value\": \"-\", \"label\": \"none\"}]}",
        "\"schema\": {\"fields\": [{\"name\": \"value\", \"missingValues\": [\"-\"]}]}",
        "\"dialect\": {\"nullSequence\": \"-\"}"
      })
  void missingValuesOfEveryLevelCountInNumbers(String members) {
    assertThat(oslo(declaring(members, VALUES.replace("2.5", "-")).read())).isNaN();
  }

  @Test
  void missingValuesOfThePackageCount() {
    SmallPackage small =
        declaring("\"profile\": \"x\"", VALUES.replace("2.5", "-"))
            .replace("datapackage.json", "\"title\": \"Small\"", "\"missingValues\": [\"-\"]");

    assertThat(oslo(small.read())).isNaN();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gbk", "GB18030", "utf-16-le"})
  void aDeclaredEncodingIsFollowed(String encoding) {
    Charset charset = Charset.forName(encoding.replace("-le", "le"));
    SmallPackage small =
        declaring(
            "\"encoding\": \"utf-8\"}, {\"path\": \"cities.csv\","
                + " \"name\": \"cities\", \"encoding\": \""
                + encoding
                + "\"",
            VALUES);
    String cities = "id,name_en,name_zh,country,region,lat,lon\nlima,,利马,,,,\noslo,,奥斯陆,,,,\n";

    Loaded<Dataset> loaded = small.bytes("cities.csv", cities.getBytes(charset)).read();

    assertThat(loaded.value().orElseThrow().city(1).name().zh()).isEqualTo("奥斯陆");
  }

  @Test
  void textThatIsNotInItsDeclaredEncodingIsAnError() {
    byte[] latin = VALUES.replace("oslo", "\u00e5slo").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            declaring("\"encoding\": \"us-ascii\"", "")
                .bytes("values.csv", latin)
                .read()
                .problems())
        .contains(Problem.ofFile("values.csv", ProblemCode.NOT_IN_ENCODING, "US-ASCII"));
  }

  static Stream<Arguments> unsupported() {
    return Stream.of(
        Arguments.of("\"dialect\": {\"delimiter\": \"||\"}", "dialect.delimiter"),
        Arguments.of("\"dialect\": {\"delimiter\": \"\\\"\"}", "dialect.delimiter"),
        Arguments.of("\"dialect\": {\"lineTerminator\": \"|\"}", "dialect.lineTerminator"),
        Arguments.of("\"dialect\": {\"headerRows\": [1, 2]}", "dialect.headerRows"),
        Arguments.of("\"dialect\": {\"header\": false}", "dialect.header"),
        Arguments.of("\"dialect\": {\"sheetName\": \"x\"}", "dialect.sheetName"),
        Arguments.of("\"dialect\": \"dialect.json\"", "dialect"),
        Arguments.of("\"schema\": \"schema.json\"", "schema"),
        Arguments.of("\"compression\": \"gz\"", "compression"),
        Arguments.of("\"data\": []", "data"),
        Arguments.of("\"encoding\": \"klingon\"", "encoding"),
        Arguments.of("\"encoding\": \"no such\"", "encoding"));
  }

  @ParameterizedTest
  @MethodSource("unsupported")
  void whatCannotBeFollowedIsNamedAndNothingElse(String members, String what) {
    assertThat(declaring(members, VALUES).read().problems())
        .singleElement()
        .matches(found -> found.code() == ProblemCode.DECLARED_UNSUPPORTED)
        .matches(found -> found.file().equals("datapackage.json") && found.line() > 0)
        .matches(found -> found.arguments().equals(List.of("values", what)));
  }

  @Test
  void constraintsThatAreNotCheckedAreNoted() {
    Loaded<Dataset> loaded =
        declaring(
                "\"schema\": {\"fields\": [{\"name\": \"value\","
                    + " \"constraints\": {\"required\": true, \"maximum\": 3}}]}",
                VALUES)
            .read();

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.problems())
        .filteredOn(found -> found.code() == ProblemCode.DECLARED_UNCHECKED)
        .singleElement()
        .matches(found -> found.arguments().equals(List.of("values", "value maximum")));
  }

  @Test
  void anOptionalColumnThatIsDeclaredAndLostIsNoted() {
    Loaded<Dataset> loaded =
        declaring("\"schema\": {\"fields\": [{\"name\": \"flag\"}]}", VALUES).read();

    assertThat(loaded.problems())
        .contains(problem("values.csv", 1, "flag", "", ProblemCode.COLUMN_DECLARED));
  }

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
    List<ProblemCode> codes =
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
