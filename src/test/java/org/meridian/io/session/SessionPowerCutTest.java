package org.meridian.io.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.io.file.FileProblems;
import org.meridian.io.recorded.CrashStates;
import org.meridian.io.recorded.FaultRuns;
import org.meridian.io.recorded.Work;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;
import org.meridian.text.ProblemWords;

/** Journals outlive power cuts and failing calls: a state that was kept is never lost. */
class SessionPowerCutTest {

  private static final SavedWork FIRST = Works.of(Works.OWN, 1);
  private static final SavedWork SECOND = Works.of(Works.OWN, 2);
  private static final SavedWork THIRD = Works.of(Works.OWN, 3);
  private static final Work.Setup ONE = root -> folder(root).append(FIRST);

  private static SessionFolder folder(Path root) {
    return new SessionFolder(root.resolve("home/sessions"));
  }

  private static SessionFolder opened(Path root) throws IOException {
    SessionFolder sessions = folder(root);
    sessions.read();
    return sessions;
  }

  /** The states that the next start finds, the newest last, and after them those set aside. */
  private static List<Scenario> found(Path root) throws IOException {
    List<Scenario> found = new ArrayList<>();
    folder(root).read().works().forEach(work -> found.add(work.scenario()));
    for (Path file : aside(root)) {
      if (file.toString().endsWith(".meridian.json")) {
        found.add(ScenarioFile.read(file).value().map(SavedScenario::scenario).orElseThrow());
      }
    }
    return found;
  }

  private static List<Path> aside(Path root) throws IOException {
    Path aside = root.resolve("home/sessions/set-aside");
    if (!Files.isDirectory(aside)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(aside)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theFirstStatesOfAFreshHomeComeBack() throws IOException {
    CrashStates.of(
            root -> {},
            (root, done) -> {
              SessionFolder sessions = folder(root);
              sessions.append(FIRST);
              done.run();
              sessions.append(SECOND);
              done.run();
            })
        .check((root, done) -> assertThat(place(root, FIRST, SECOND)).isBetween(done, done + 1));
  }

  @Test
  void everyLineThatWasKeptComesBackWhateverTearsTheNext() throws IOException {
    CrashStates.of(
            ONE,
            (root, done) -> {
              SessionFolder sessions = opened(root);
              sessions.append(SECOND);
              done.run();
              sessions.append(THIRD);
              done.run();
            })
        .check(
            (root, done) ->
                assertThat(place(root, FIRST, SECOND, THIRD)).isBetween(done + 1, done + 2));
  }

  /** Which of the states comes back, counted from 1; 0 where none does. */
  private static int place(Path root, SavedWork... states) throws IOException {
    List<SavedWork> works = folder(root).read().works();
    return works.isEmpty() ? 0 : 1 + List.of(states).indexOf(works.getFirst());
  }

  @Test
  void aTornJournalIsMendedByTheNextStateWithoutLosingTheLast() throws IOException {
    CrashStates.of(
            root -> {
              opened(root).append(FIRST);
              Path journal = journal(root);
              byte[] torn = Files.readAllBytes(journal);
              opened(root).append(SECOND);
              byte[] both = Files.readAllBytes(journal);
              Files.write(journal, java.util.Arrays.copyOf(both, torn.length + 99));
            },
            (root, done) -> {
              opened(root).append(THIRD);
              done.run();
            })
        .check((root, done) -> assertThat(place(root, FIRST, THIRD)).isBetween(done + 1, 2));
  }

  private static Path journal(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("home/sessions"))) {
      return files.filter(file -> file.toString().endsWith(".journal")).findFirst().orElseThrow();
    }
  }

  private static SavedWork wide(String letter) {
    return new SavedWork(
        Works.OWN,
        FIRST.scenario().withName(letter.repeat(90_000)),
        FIRST.madeFor(),
        FIRST.file(),
        FIRST.changed(),
        FIRST.time());
  }

  @Test
  void aLongJournalIsReplacedByItsNewestLineOrStays() throws IOException {
    SavedWork wide = wide("x");
    CrashStates.of(
            root -> {
              SessionFolder sessions = opened(root);
              sessions.append(wide);
              sessions.append(wide);
            },
            (root, done) -> {
              SessionFolder sessions = opened(root);
              sessions.append(wide("y"));
              done.run();
            })
        .check(
            (root, done) -> {
              List<SavedWork> works = folder(root).read().works();
              char newest = works.getFirst().scenario().name().charAt(0);
              assertThat("xy".indexOf(newest)).isBetween(done, 1);
            });
  }

  @Test
  void whatIsSetAsideStandsInItsJournalOrInItsFile() throws IOException {
    int states =
        CrashStates.of(
                ONE,
                (root, done) -> {
                  opened(root).setAside(FIRST);
                  done.run();
                })
            .check(
                (root, done) -> {
                  assertThat(found(root)).contains(FIRST.scenario());
                  assertThat(folder(root).read().works()).hasSizeLessThanOrEqualTo(1 - done);
                });

    assertThat(states).isGreaterThan(4);
  }

  @Test
  void aJournalThatCannotBeUsedIsNeverLostOnItsWayAside() throws IOException {
    CrashStates.of(
            root -> {
              Files.createDirectories(root.resolve("home/sessions"));
              Files.writeString(root.resolve("home/sessions/x.journal"), "from a later program");
            },
            (root, done) -> {
              folder(root).read();
              done.run();
            })
        .check(
            (root, done) -> {
              folder(root).read();
              assertThat(aside(root))
                  .isNotEmpty()
                  .allSatisfy(file -> assertThat(file).hasContent("from a later program"));
            });
  }

  @Test
  void noFailingCallLosesAStateAndEachIsOneMessage() throws IOException {
    AtomicBoolean seen = new AtomicBoolean();
    int calls =
        FaultRuns.of(
                ONE,
                (root, done) -> {
                  SessionFolder sessions = folder(root);
                  seen.set(false);
                  IOException first = failure(() -> seen.set(!sessions.read().works().isEmpty()));
                  IOException second = failure(() -> sessions.append(SECOND));
                  raise(first == null ? second : first);
                })
            .check(
                (root, failure) -> {
                  assertThat(found(root)).containsAnyOf(FIRST.scenario(), SECOND.scenario());
                  if (!seen.get()) {
                    assertThat(kept(root)).contains("\"trade\":1");
                  }
                  failure.ifPresent(SessionPowerCutTest::isOneLine);
                });

    assertThat(calls).isGreaterThan(5);
  }

  /** All that stands in journals, read or not. */
  private static String kept(Path root) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(Files.readString(journal(root)));
    for (Path file : aside(root)) {
      text.append(Files.readString(file));
    }
    return text.toString().replace(".0", "");
  }

  @Test
  void settingAsideThatFailsLeavesTheStateInItsJournal() throws IOException {
    int calls =
        FaultRuns.of(ONE, (root, done) -> opened(root).setAside(FIRST))
            .check(
                (root, failure) -> {
                  assertThat(found(root)).contains(FIRST.scenario());
                  failure.ifPresent(SessionPowerCutTest::isOneLine);
                });

    assertThat(calls).isGreaterThan(8);
  }

  @Test
  void aMarkOfTheStartThatCannotBeWrittenIsTheOldOneOrTheNew() throws IOException {
    CrashStates.of(
            root -> marker(root).begin(Works.OWN),
            (root, done) -> {
              marker(root).begin(Works.OWN);
              done.run();
            })
        .check(
            (root, done) ->
                assertThat(marker(root).deaths().map(StartMarker.Deaths::count).orElseThrow())
                    .isBetween(1 + done, 2));
  }

  private static StartMarker marker(Path root) {
    return new StartMarker(root.resolve("home/sessions"));
  }

  /** Something that may fail. */
  @FunctionalInterface
  private interface FailingAction {
    void run() throws IOException;
  }

  private static IOException failure(FailingAction action) {
    try {
      action.run();
      return null;
    } catch (IOException failure) {
      return failure;
    }
  }

  private static void raise(IOException failure) throws IOException {
    if (failure != null) {
      throw failure;
    }
  }

  private static void isOneLine(IOException failure) {
    Problem problem = FileProblems.writing("sessions", failure);
    for (Language language : Language.values()) {
      assertThat(new ProblemWords(language).line(problem))
          .hasLineCount(1)
          .doesNotContain("Exception");
    }
  }
}
