package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.choice.NamingRules;
import org.meridian.scenario.choice.ScoreSlot;

/** Which two sides a scenario file compares, and what it refuses of them. */
class SideFileTest {

  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();

  private static SavedScenario sample(String name) throws IOException {
    try (InputStream in = SideFileTest.class.getResourceAsStream("/scenarios/" + name)) {
      Loaded<SavedScenario> loaded = ScenarioFile.fromBytes(name, in.readAllBytes());
      assertThat(loaded.problems()).isEmpty();
      return loaded.value().orElseThrow();
    }
  }

  @Test
  void aFileOfTheSecondVersionComparesTheUsualSides() throws IOException {
    SavedScenario saved = sample("version-2.meridian.json");

    assertThat(saved.scenario().sides()).isEqualTo(SidePair.USUAL);
    assertThat(saved.scenario().tiers().classes()).isEqualTo(4);
    assertThat(saved.scenario().groups()).hasSize(1);
    assertThat(saved.misfits(SMALL)).isEmpty();
  }

  @Test
  void aFileOfTheThirdVersionHoldsItsSides() throws IOException {
    SavedScenario saved = sample("version-3.meridian.json");

    assertThat(saved.scenario().sides().b()).isEqualTo(new SideChoice.WithoutNode("sea"));
    SideChoice.KeptScenario a = (SideChoice.KeptScenario) saved.scenario().sides().a();
    assertThat(a.scenario().name()).isEqualTo("Before");
    assertThat(a.scenario().year()).isEqualTo(Period.of(2021));
    assertThat(a.scenario().settings().weights().byNode()).containsEntry("air", 0.5);
    assertThat(a.scenario().cities().excludedIds()).isEqualTo(Set.of("oslo"));
    assertThat(saved.scenario().clusters().links().layers()).containsExactly("ships", "sea");
    assertThat(saved.misfits(SMALL)).isEmpty();
  }

  @Test
  void aFileOfTheFourthVersionHoldsScoresAndNamesOfClusters() throws IOException {
    SavedScenario saved = sample("version-4.meridian.json");

    List<ScoreSlot> slots = saved.scenario().clusters().slots();
    assertThat(slots.getFirst().measure()).isEqualTo(ClusterMeasure.WEIGHTED_MEAN);
    assertThat(slots.getFirst().node()).isEqualTo("sea");
    assertThat(slots.getFirst().weightBy()).isEqualTo("air");
    assertThat(slots.get(1)).isEqualTo(ScoreSlot.of(ClusterMeasure.MEAN).withNode("air"));
    assertThat(slots.get(2)).isEqualTo(ScoreSlot.of(ClusterMeasure.SPAN));
    NamingRules naming = saved.scenario().clusters().naming();
    assertThat(naming.own()).singleElement().returns("ports", KnownName::id);
    assertThat(naming.own().getFirst().members()).containsExactlyInAnyOrder("lima", "oslo");
    assertThat(naming.forbidden()).containsExactly("gba");
    assertThat(saved.misfits(SMALL)).isEmpty();
  }

  @Test
  void aFileOfTheFifthVersionSaysWhetherAttachedCitiesCount() throws IOException {
    assertThat(sample("version-4.meridian.json").scenario().clusters().search().countsAttached())
        .isFalse();
    SavedScenario saved = sample("version-5.meridian.json");

    assertThat(saved.scenario().clusters().attachKm()).hasValue(300);
    assertThat(saved.scenario().clusters().search().countsAttached()).isTrue();
    assertThat(saved.misfits(SMALL)).isEmpty();
  }

  @Test
  void aFileThatComparesLinksOfTwoYearsKeepsTheMembersOfTheOneShown() throws IOException {
    SavedScenario saved = sample("version-5-years.meridian.json");

    assertThat(saved.scenario().clusters().links().later())
        .contains(new ClusterLinkLayers.LaterLinks("flights", Period.of(2021), false));
    assertThat(saved.misfits(SMALL)).isEmpty();
  }

  private static Loaded<SavedScenario> read(String side) {
    String text =
        "{\"format\":\"meridian-scenario\",\"version\":3,\"dataset\":\"small\",\"year\":2020,\n"
            + "\"compare\":{\"a\":"
            + side
            + "}}";
    return ScenarioFile.fromBytes("f", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | /compare/a/is | FIELD_MISSING",
        "{\"is\":\"yesteryear\"} | /compare/a/is | UNKNOWN_SIDE",
        "{\"is\":\"list\"} | /compare/a/list | FIELD_MISSING",
        "{\"is\":\"present\",\"year\":2019} | /compare/a/year | NO_FIELD_OF_SIDE",
        "{\"is\":\"without\",\"nodes\":\"sea\"} | /compare/a/nodes | UNKNOWN_FIELD",
        "{\"is\":\"scenario\",\"dataset\":\"small\",\"year\":2020,\"settings\":{\"treat\":1}}"
            + " | /compare/a/settings/treat | UNKNOWN_FIELD",
      })
  void whatNoSideCanBeIsLocated(String side, String path, String code) {
    assertThat(read(side).problems())
        .extracting(Problem::line, Problem::column, problem -> problem.code().name())
        .contains(tuple(2, path, code));
    assertThat(read(side).value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"is\":\"year\",\"year\":1999} | /compare/a/year | SCENARIO_YEAR | 2020, 2021",
        "{\"is\":\"list\",\"list\":\"l@2019\"} | /compare/a/list | SCENARIO_LIST | ``",
        "{\"is\":\"without\",\"node\":\"sae\"} | /compare/a/node | SCENARIO_NODE | sea",
        "{\"is\":\"scenario\",\"dataset\":\"small\",\"year\":2020,\"excluded\":[\"lmia\"]}"
            + " | /compare/a/excluded/0 | SCENARIO_CITY | lima",
      })
  void aSideThatTheDatasetLacksIsAnErrorWithItsPlace(
      String side, String path, String code, String argument) {
    assertThat(read(side).value().orElseThrow().misfits(SMALL))
        .extracting(Problem::line, Problem::column, problem -> problem.code().name())
        .containsExactly(tuple(2, path, code));
    assertThat(read(side).value().orElseThrow().misfits(SMALL).getFirst().arguments())
        .containsExactly(argument);
  }
}
