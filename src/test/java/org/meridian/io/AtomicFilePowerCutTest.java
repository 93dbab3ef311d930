package org.meridian.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.file.FileProblems;
import org.meridian.io.recorded.CrashStates;
import org.meridian.io.recorded.FaultRuns;
import org.meridian.io.recorded.Work;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** A power cut or a failing call leaves the old file or the new one, and never another. */
class AtomicFilePowerCutTest {

  private static final String OLD = "the old content";
  private static final byte[] NEW = "the new content, ".repeat(1000).getBytes(UTF_8);
  private static final Work.Setup OLD_FILE = root -> Files.writeString(root.resolve("x"), OLD);
  private static final Work.Operation SAVE =
      (root, done) -> {
        AtomicFile.write(root.resolve("x"), NEW);
        done.run();
      };

  @Test
  void aReplacedFileIsOldOrNewAndNewOnceWritten() throws IOException {
    int states = CrashStates.of(OLD_FILE, SAVE).check(AtomicFilePowerCutTest::oldOrNew);

    assertThat(states).isEqualTo(8);
  }

  private static void oldOrNew(Path root, int done) throws IOException {
    String content = Files.readString(root.resolve("x"));
    assertThat(List.of(OLD, new String(NEW, UTF_8)).indexOf(content)).isBetween(done, 1);
  }

  @Test
  void aNewFileIsNotThereOrWholeAndThereOnceWritten() throws IOException {
    CrashStates.of(
            root -> {},
            (root, done) -> {
              AtomicFile.write(root.resolve("new/folder/x"), NEW);
              done.run();
            })
        .check(
            (root, done) -> {
              Path file = root.resolve("new/folder/x");
              if (done > 0 || Files.exists(file)) {
                assertThat(Files.readAllBytes(file)).isEqualTo(NEW);
              }
            });
  }

  @Test
  void twoSavesAreEitherTheFirstOrTheSecond() throws IOException {
    CrashStates.of(
            OLD_FILE,
            (root, done) -> {
              AtomicFile.write(root.resolve("x"), "first".getBytes(UTF_8));
              done.run();
              AtomicFile.write(root.resolve("x"), "second".getBytes(UTF_8));
              done.run();
            })
        .check(
            (root, done) ->
                assertThat(
                        List.of(OLD, "first", "second")
                            .indexOf(Files.readString(root.resolve("x"))))
                    .isBetween(done, Math.min(done + 1, 2)));
  }

  @Test
  void theNextWriteTakesNoHarmFromWhatAPowerCutLeft() throws IOException {
    CrashStates.of(OLD_FILE, SAVE)
        .check(
            (root, done) -> {
              AtomicFile.write(root.resolve("y"), new byte[] {1});
              assertThat(names(root).stream().filter(name -> !name.startsWith(".meridian-draft-")))
                  .containsExactly("x", "y");
            });
  }

  @Test
  void aCallThatFailsLeavesTheOldFileAndNoDraftAndSaysWhy() throws IOException {
    int calls =
        FaultRuns.of(OLD_FILE, SAVE)
            .check(
                (root, failure) -> {
                  assertThat(Files.readString(root.resolve("x")))
                      .isEqualTo(failure.isEmpty() ? new String(NEW, UTF_8) : OLD);
                  assertThat(names(root)).containsExactly("x");
                  failure.ifPresent(AtomicFilePowerCutTest::isOneLine);
                });

    assertThat(calls).isGreaterThan(8);
  }

  private static void isOneLine(IOException failure) {
    Problem problem = FileProblems.writing("x", failure);
    for (Language language : Language.values()) {
      assertThat(new ProblemWords(language).line(problem))
          .hasLineCount(1)
          .doesNotContain("Exception");
    }
  }

  @Test
  void aNewFileWhoseWritingFailsIsNotThere() throws IOException {
    FaultRuns.of(root -> {}, (root, done) -> AtomicFile.write(root.resolve("a/x"), NEW))
        .check(
            (root, failure) -> {
              Optional<Path> file = Optional.of(root.resolve("a/x")).filter(Files::exists);
              assertThat(file.isPresent()).isEqualTo(failure.isEmpty());
              if (file.isPresent()) {
                assertThat(Files.readAllBytes(file.get())).isEqualTo(NEW);
              }
            });
  }

  @Test
  void aProducerThatWritesLittleByLittleIsAsSafe() throws IOException {
    AtomicFile.ContentWriter content =
        stream -> {
          for (int part = 0; part < 40; part++) {
            stream.write(NEW, part * 400, 400);
            flushNowAndThen(stream, part);
          }
        };
    CrashStates.of(OLD_FILE, (root, done) -> AtomicFile.write(root.resolve("x"), content))
        .check(
            (root, done) ->
                assertThat(Files.readAllBytes(root.resolve("x")).length)
                    .isIn(OLD.length(), 16_000));
  }

  private static void flushNowAndThen(OutputStream stream, int part) throws IOException {
    if (part % 7 == 0) {
      stream.flush();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
