package org.meridian.io.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.IndexSettings;

/** What a scenario file refuses, and how it says so. */
class ScenarioFileTest {

  private static final Scenario SCENARIO =
      new Scenario(
          "Plan B",
          "small",
          Period.of(2020),
          IndexSettings.DEFAULT,
          Set.of("sea"),
          CityFilter.ALL,
          LinkFilter.ALL,
          List.of());

  private static final DatasetIdentity MADE_FOR = new DatasetIdentity("small", "1.2.0", "sha256:0");

  @TempDir private Path folder;

  @Test
  void isReadBackFromDisk() throws IOException {
    Path file = folder.resolve("plan.meridian.json");

    ScenarioFile.write(file, SCENARIO, MADE_FOR);

    Loaded<SavedScenario> loaded = ScenarioFile.read(file);
    assertThat(loaded.problems()).isEmpty();
    assertThat(loaded.value().orElseThrow().scenario()).isEqualTo(SCENARIO);
    assertThat(loaded.value().orElseThrow().madeFor()).isEqualTo(MADE_FOR);
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.meridian.json");

    assertThat(ScenarioFile.read(file).problems())
        .containsExactly(Problem.ofFile(file.toString(), ProblemCode.FILE_MISSING));
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThat(read("\"version\" : 5", "\"version\" : 6"))
        .containsExactly(
            new Problem("f", 3, "/version", "6", ProblemCode.NEWER_VERSION, List.of("5")));
  }

  @Test
  void anotherFormatIsRefused() {
    assertThat(read("meridian-scenario", "shopping-list"))
        .containsExactly(
            new Problem(
                "f",
                2,
                "/format",
                "shopping-list",
                ProblemCode.OTHER_FORMAT,
                List.of("meridian-scenario")));
  }

  @Test
  void anUnknownMethodIsLocated() {
    assertThat(read("\"arithmetic\"", "\"wishful\""))
        .extracting(Problem::column, Problem::value, Problem::code)
        .containsExactly(tuple("/settings/aggregation", "wishful", ProblemCode.UNKNOWN_METHOD));
  }

  @Test
  void aThresholdAboveOneIsLocated() {
    assertThat(read("\"threshold\" : 0.6666666666666666", "\"threshold\" : 1.5"))
        .extracting(Problem::column)
        .containsExactly("/settings/missing/threshold");
  }

  @Test
  void aMisspeltFieldIsLocatedAndTheNearNameSuggested() {
    assertThat(read("\"threshold\"", "\"treshold\""))
        .extracting(Problem::line, Problem::column, Problem::code, Problem::arguments)
        .containsExactly(
            tuple(
                22, "/settings/missing/treshold", ProblemCode.UNKNOWN_FIELD, List.of("threshold")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"settings\":\"x\" | /settings | FIELD_NOT_OBJECT",
        "\"settings\":[] | /settings | FIELD_NOT_OBJECT",
        "\"settings\":null | /settings | FIELD_NULL",
        "\"settings\":{\"weights\":7} | /settings/weights | FIELD_NOT_OBJECT",
        "\"settings\":{\"weights\":{\"sea\":\"1\"}} | /settings/weights/sea | FIELD_NOT_NUMBER",
        "\"settings\":{\"weights\":{\"sea\":-1}} | /settings/weights/sea | OUT_OF_RANGE",
        "\"settings\":{\"normalisation\":{}} | /settings/normalisation | FIELD_NOT_TEXT",
        "\"lockedNodes\":\"sea\" | /lockedNodes | FIELD_NOT_LIST",
        "\"lockedNodes\":[1] | /lockedNodes/0 | FIELD_NOT_TEXT",
        "\"cities\":[] | /cities | FIELD_NOT_OBJECT",
        "\"edits\":{} | /edits | FIELD_NOT_LIST",
        "\"edits\":[3] | /edits/0 | FIELD_NOT_OBJECT",
        "\"edits\":[null] | /edits/0 | FIELD_NOT_OBJECT",
        "\"year\":\"2020\" | /year | FIELD_NOT_NUMBER",
        "\"name\":5 | /name | FIELD_NOT_TEXT",
        "\"links\":{\"top\":2.5} | /links/top | FIELD_NOT_WHOLE",
        "\"tiers\":{\"classes\":10} | /tiers/classes | OUT_OF_RANGE",
        "\"tiers\":{\"method\":\"x\"} | /tiers/method | UNKNOWN_METHOD",
        "\"tiers\":{\"ranks\":[3,2]} | /tiers/ranks/1 | OUT_OF_RANGE",
        "\"tiers\":{\"limits\":[3,4]} | /tiers/limits/1 | OUT_OF_RANGE",
        "\"clusters\":{\"radiusKm\":0} | /clusters/radiusKm | OUT_OF_RANGE",
        "\"clusters\":{\"radiusKm\":20016} | /clusters/radiusKm | OUT_OF_RANGE",
        "\"clusters\":{\"minimum\":2.5} | /clusters/minimum | FIELD_NOT_WHOLE",
        "\"clusters\":{\"among\":0} | /clusters/among | OUT_OF_RANGE",
        "\"clusters\":{\"attachKm\":10} | /clusters/attachKm | OUT_OF_RANGE",
        "\"clusters\":{\"radius\":1} | /clusters/radius | UNKNOWN_FIELD",
        "\"clusters\":{\"countriesApart\":[[\"IL\"]]}"
            + " | /clusters/countriesApart/0 | FIELD_NOT_PAIR",
        "\"clusters\":{\"identities\":[{\"colour\":1}]}"
            + " | /clusters/identities/0/id | FIELD_MISSING",
        "\"clusters\":{\"scores\":[{\"measure\":\"sum\"}]} | /clusters/scores | OUT_OF_RANGE",
        "\"groups\":[{\"id\":\"a\",\"rule\":\"magic\"}] | /groups/0/rule | UNKNOWN_METHOD",
        "\"groups\":[{\"id\":\"a\",\"rule\":\"tier\",\"method\":\"jenks\",\"classes\":10}]"
            + " | /groups/0/classes | OUT_OF_RANGE",
        "\"notes\":[{\"target\":\"city/oslo\"}] | /notes/0/target | NO_ADDRESS",
      })
  void aValueOfTheWrongTypeIsLocated(String field, String path, ProblemCode code) {
    String text =
        "{\"format\":\"meridian-scenario\",\"version\":1,\"dataset\":\"small\",\n" + field + "}";

    assertThat(ScenarioFile.fromBytes("f", text.getBytes(UTF_8)).problems())
        .extracting(Problem::line, Problem::column, Problem::code)
        .containsExactly(tuple(2, path, code));
  }

  @Test
  void halfAFileIsRefused() {
    String text = new String(ScenarioFile.toBytes(SCENARIO, MADE_FOR), UTF_8);
    byte[] half = text.substring(0, text.length() / 2).getBytes(UTF_8);

    assertThat(ScenarioFile.fromBytes("f", half).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.JSON_ENDS_EARLY);
  }

  private static List<Problem> read(String old, String fresh) {
    String text = new String(ScenarioFile.toBytes(SCENARIO, MADE_FOR), UTF_8);
    assertThat(text).contains(old);
    Loaded<SavedScenario> loaded =
        ScenarioFile.fromBytes("f", text.replace(old, fresh).getBytes(UTF_8));
    assertThat(loaded.value()).isEmpty();
    return loaded.problems();
  }
}
