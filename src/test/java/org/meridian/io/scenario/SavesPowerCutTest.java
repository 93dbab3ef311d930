package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.recorded.CrashStates;
import org.meridian.io.recorded.FaultRuns;
import org.meridian.io.recorded.Work;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.scenario.Scenario;

/** Settings and scenarios outlive power cuts and failing calls: each is the old or the new one. */
class SavesPowerCutTest {

  private static final Map<String, String> OLD = Map.of("language", "ENGLISH", "theme", "DARK");
  private static final Map<String, String> NEW = Map.of("language", "CHINESE", "recent.0", "a");
  private static final DatasetIdentity SMALL = DatasetIdentity.ofId("small");
  private static final Work.Setup SETTINGS = root -> settings(root).save(Map.of(), OLD);

  @Test
  void settingsAreTheOldOrTheNew() throws IOException {
    CrashStates.of(
            SETTINGS,
            (root, done) -> {
              settings(root).save(OLD, NEW);
              done.run();
            })
        .check(
            (root, done) ->
                assertThat(List.of(OLD, NEW).indexOf(settings(root).load())).isBetween(done, 1));
  }

  @Test
  void settingsStayWhereACallFails() throws IOException {
    FaultRuns.of(SETTINGS, (root, done) -> settings(root).save(OLD, NEW))
        .check(
            (root, failure) -> {
              assertThat(settings(root).load()).isEqualTo(failure.isEmpty() ? NEW : OLD);
              assertThat(names(root.resolve("home")))
                  .containsExactly("settings.json", "settings.lock");
            });
  }

  @Test
  void aScenarioIsTheOldOrTheNew() throws IOException {
    Scenario first = scenario();
    Scenario second = first.withLockedNodes(Set.of("root"));
    CrashStates.of(
            root -> ScenarioFile.write(root.resolve("x.meridian.json"), first, SMALL),
            (root, done) -> {
              ScenarioFile.write(root.resolve("x.meridian.json"), second, SMALL);
              done.run();
            })
        .check(
            (root, done) ->
                assertThat(List.of(first, second).indexOf(read(root))).isBetween(done, 1));
  }

  private static Scenario read(Path root) {
    return ScenarioFile.read(root.resolve("x.meridian.json")).value().orElseThrow().scenario();
  }

  private static Scenario scenario() {
    Dataset dataset = new SmallPackage().read().value().orElseThrow();
    return Scenario.opening(dataset);
  }

  private static SettingsFile settings(Path root) {
    return new SettingsFile(root.resolve("home/settings.json"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
