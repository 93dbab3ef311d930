package org.meridian.io.dataset.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.io.dataset.SmallPackage.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Fields of a package that nobody reads are noted, and one fault is said once. */
class FieldNamesTest {

  private static final String DESCRIPTOR = "datapackage.json";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datapackage.json|\"directed\"|\"dirceted\"|/meridian/dirceted|directed",
        "datapackage.json|\"defaultYear\"|\"defaultyear\"|/meridian/defaultyear|defaultYear",
        "datapackage.json|\"pairs\"|\"colour\"|/meridian/colour|''",
        "datapackage.json|\"zh\"|\"fr\"|/meridian/title/fr|''",
        "datapackage.json|\"licenses\"|\"licences\"|/licences|licenses",
        "datapackage.json|\"licence\"|\"license\"|/sources/0/license|licence",
        "index.json|\"aggregation\"|\"agregation\"|/children/0/agregation|aggregation",
        "index.json|\"weight\": 2|\"Weight\": 2|/children/0/Weight|weight"
      })
  void aFieldWithoutEffectIsNoted(String file, String old, String now, String path, String near) {
    List<Problem> problems = new SmallPackage().replace(file, old, now).read().problems();

    assertThat(problems).isNotEmpty();
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.FIELD_UNREAD);
              assertThat(problem.column()).isEqualTo(path);
              assertThat(problem.arguments()).containsExactly(near);
            });
  }

  @Test
  void otherFieldsOfDataPackagesAreNobodysBusiness() {
    assertThat(
            new SmallPackage()
                .replace(DESCRIPTOR, "\"title\": \"Small\"", "\"keywords\": [], \"x-own\": 1")
                .read()
                .problems())
        .isEmpty();
  }

  @Test
  void textsInPlaceOfObjectsAreErrors() {
    assertThat(
            new SmallPackage()
                .replace("index.json", "{\"en\": \"Index\", \"zh\": \"指数\"}", "\"Index\"")
                .read()
                .problems())
        .containsExactly(problem("index.json", 3, "/name", "Index", ProblemCode.FIELD_NOT_OBJECT));
  }

  @ParameterizedTest
  @CsvSource({"'\"\"',''", "'\" \"',' '"})
  void anEmptyIdIsSaidOnce(String id, String value) {
    assertThat(
            new SmallPackage()
                .replace(DESCRIPTOR, "\"small\"", id)
                .replace("index.json", "\"sea\"", id)
                .read()
                .problems())
        .containsExactly(
            problem(DESCRIPTOR, 2, "/name", value, ProblemCode.FIELD_MISSING),
            problem("index.json", 5, "/children/0/id", value, ProblemCode.FIELD_MISSING));
  }

  @Test
  void aRowWithoutIdIsNotSaidAgainWhereverTheIdIsNamed() {
    assertThat(
            new SmallPackage()
                .replace("cities.csv", "\noslo,", "\n,")
                .replace("indicators.csv", "\nnoise,", "\n,")
                .read()
                .problems())
        .containsExactly(
            problem("cities.csv", 3, "id", "", ProblemCode.CELL_EMPTY),
            problem("indicators.csv", 3, "id", "", ProblemCode.CELL_EMPTY));
  }
}
