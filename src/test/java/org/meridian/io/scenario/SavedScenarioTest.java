package org.meridian.io.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Severity;
import org.meridian.scenario.Scenario;

/** Which scenarios fit a dataset, and where in the file stands what does not. */
class SavedScenarioTest {

  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();

  @Test
  void theOpeningScenarioFits() {
    byte[] file = ScenarioFile.toBytes(Scenario.opening(SMALL), SMALL.identity());

    assertThat(read(new String(file, UTF_8)).misfits(SMALL)).isEmpty();
  }

  @Test
  void aFileOfTheFirstProgramOpens() throws IOException {
    try (InputStream in =
        SavedScenarioTest.class.getResourceAsStream("/scenarios/version-1-first.meridian.json")) {
      SavedScenario saved = read(new String(in.readAllBytes(), UTF_8));

      assertThat(saved.madeFor()).isEqualTo(DatasetIdentity.ofId("small"));
      assertThat(saved.misfits(SMALL)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"settings\":{\"weights\":{\"sae\":1}} | /settings/weights/sae | SCENARIO_NODE | sea",
        "\"settings\":{\"weights\":{\"zzz\":1}} | /settings/weights/zzz | SCENARIO_NODE | ``",
        "\"settings\":{\"missing\":{\"nodes\":{\"no\":1}}}"
            + " | /settings/missing/nodes/no | SCENARIO_NODE | ``",
        "\"settings\":{\"aggregations\":{\"a/b\":\"mpi\"}}"
            + " | /settings/aggregations/a~1b | SCENARIO_NODE | ``",
        "\"settings\":{\"normalisations\":{\"shipz\":\"rank\"}}"
            + " | /settings/normalisations/shipz | SCENARIO_NODE | ships",
        "\"settings\":{\"normalisation\":\"distref:limb\"}"
            + " | /settings/normalisation | SCENARIO_CITY | lima",
        "\"lockedNodes\":[\"sea\",\"air2\"] | /lockedNodes/1 | SCENARIO_NODE | air",
        "\"cities\":{\"excluded\":[\"lima\",\"Oslo\"]} | /cities/excluded/1 | SCENARIO_CITY | oslo",
        "\"cities\":{\"countries\":[\"CN\"]} | /cities/countries/0 | SCENARIO_COUNTRY | NO, PE",
        "\"cities\":{\"regions\":[\"Asia\"]}"
            + " | /cities/regions/0 | SCENARIO_REGION | Americas, Europe",
        "\"links\":{\"dimension\":\"see\"} | /links/dimension | SCENARIO_NODE | sea",
        "\"links\":{\"ofCity\":\"lma\"} | /links/ofCity | SCENARIO_CITY | lima",
        "\"edits\":[{\"city\":\"lim\",\"indicator\":\"ships\",\"year\":2020,\"value\":1}]"
            + " | /edits/0/city | SCENARIO_CITY | lima",
        "\"edits\":[{\"city\":\"lima\",\"indicator\":\"ship\",\"year\":2020,\"value\":1}]"
            + " | /edits/0/indicator | SCENARIO_INDICATOR | ships",
        "\"edits\":[{\"city\":\"lima\",\"indicator\":\"flights\",\"year\":2020,\"value\":1}]"
            + " | /edits/0/indicator | SCENARIO_NOT_OF_CITIES | none",
        "\"edits\":[{\"city\":\"lima\",\"indicator\":\"ships\",\"year\":1999,\"value\":1}]"
            + " | /edits/0/year | SCENARIO_YEAR | 2020, 2021",
      })
  void aNameThatTheDatasetLacksIsAnErrorWithItsPlace(
      String field, String path, ProblemCode code, String argument) {
    List<Problem> problems = read(head("small", 2020) + ",\n" + field + "}").misfits(SMALL);

    assertThat(problems)
        .extracting(Problem::line, Problem::column, Problem::code)
        .containsExactly(tuple(2, path, code));
    assertThat(problems.getFirst().severity()).isEqualTo(Severity.ERROR);
    if (!"none".equals(argument)) {
      assertThat(problems.getFirst().arguments()).containsExactly(argument);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"settings\":{\"normalisations\":{\"sea\":\"rank\"}}"
            + " | /settings/normalisations/sea | SCENARIO_NOTHING_TO_NORMALISE",
        "\"settings\":{\"aggregations\":{\"air\":\"mpi\"}}"
            + " | /settings/aggregations/air | SCENARIO_NOTHING_TO_AGGREGATE",
        "\"datasetVersion\":\"0.9\" | /datasetVersion | SCENARIO_VERSION",
        "\"datasetContent\":\"sha256:0\" | /datasetContent | SCENARIO_CONTENT",
      })
  void whatHasNoEffectOrMayDifferIsANote(String field, String path, ProblemCode code) {
    List<Problem> problems = read(head("small", 2020) + ",\n" + field + "}").misfits(SMALL);

    assertThat(problems)
        .extracting(Problem::line, Problem::column, Problem::code, Problem::severity)
        .containsExactly(tuple(2, path, code, Severity.WARNING));
  }

  @Test
  void anUnknownYearNamesTheYears() {
    assertThat(read(head("small", 1999) + "}").misfits(SMALL))
        .containsExactly(
            new Problem("f", 1, "/year", "1999", ProblemCode.SCENARIO_YEAR, List.of("2020, 2021")));
  }

  @Test
  void ofAnotherDatasetOnlyThatIsSaid() {
    assertThat(read(head("large", 1999) + "}").misfits(SMALL))
        .containsExactly(
            new Problem("f", 1, "/dataset", "large", ProblemCode.OTHER_DATASET, List.of("small")));
  }

  @Test
  void theContentOfADatasetDependsOnValuesButNotOnNamesOrTheOrderOfRows() {
    String content = SMALL.identity().content();

    assertThat(content).matches("sha256:[0-9a-f]{64}");
    assertThat(content(new SmallPackage().replace("cities.csv", "Oslo,奥", "Christiania,奥")))
        .isEqualTo(content);
    assertThat(
            content(
                new SmallPackage()
                    .replace(
                        "values.csv",
                        "lima,ships,2020,4\noslo,ships,2020,2.5",
                        "oslo,ships,2020,2.5\nlima,ships,2020,4")))
        .isEqualTo(content);
    assertThat(content(new SmallPackage().replace("values.csv", "2.5", "2.6")))
        .isNotEqualTo(content);
    assertThat(content(new SmallPackage().replace("links.csv", ",7", ",8"))).isNotEqualTo(content);
    assertThat(content(new SmallPackage().replace("index.json", "\"weight\": 2", "\"weight\": 3")))
        .isNotEqualTo(content);
  }

  private static String content(SmallPackage changed) {
    return changed.read().value().orElseThrow().identity().content();
  }

  private static String head(String dataset, int year) {
    return "{\"format\":\"meridian-scenario\",\"version\":1,\"dataset\":\""
        + dataset
        + "\",\"year\":"
        + year;
  }

  private static SavedScenario read(String text) {
    return ScenarioFile.fromBytes("f", text.getBytes(UTF_8)).value().orElseThrow();
  }
}
