package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.io.dataset.DeclaredValues.VALUES;
import static org.meridian.io.dataset.DeclaredValues.declaring;
import static org.meridian.io.dataset.DeclaredValues.oslo;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** What {@code datapackage.json} declares of its files is honoured, or named as not supported. */
class DeclaredPackageTest {
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
}
