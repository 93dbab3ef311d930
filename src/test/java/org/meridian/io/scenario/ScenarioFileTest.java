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
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexSettings;

/** What a scenario file refuses, and how it says so. */
class ScenarioFileTest {

  private static final Scenario SCENARIO =
      new Scenario(
          "Plan B",
          "small",
          2020,
          IndexSettings.DEFAULT,
          Set.of("sea"),
          CityFilter.ALL,
          LinkFilter.ALL,
          List.of());

  @TempDir private Path folder;

  @Test
  void isReadBackFromDisk() throws IOException {
    Path file = folder.resolve("plan.meridian.json");

    ScenarioFile.write(file, SCENARIO);

    assertThat(ScenarioFile.read(file)).isEqualTo(Loaded.of(SCENARIO, List.of()));
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.meridian.json");

    assertThat(ScenarioFile.read(file).problems())
        .containsExactly(Problem.ofFile(file.toString(), ProblemCode.FILE_MISSING));
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThat(read("\"version\" : 1", "\"version\" : 2"))
        .containsExactly(
            new Problem("f", 3, "/version", "2", ProblemCode.NEWER_VERSION, List.of("1")));
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
  void halfAFileIsRefused() {
    String text = new String(ScenarioFile.toBytes(SCENARIO), UTF_8);
    byte[] half = text.substring(0, text.length() / 2).getBytes(UTF_8);

    assertThat(ScenarioFile.fromBytes("f", half).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.BAD_JSON);
  }

  private static List<Problem> read(String old, String fresh) {
    String text = new String(ScenarioFile.toBytes(SCENARIO), UTF_8);
    assertThat(text).contains(old);
    Loaded<Scenario> loaded = ScenarioFile.fromBytes("f", text.replace(old, fresh).getBytes(UTF_8));
    assertThat(loaded.value()).isEmpty();
    return loaded.problems();
  }
}
