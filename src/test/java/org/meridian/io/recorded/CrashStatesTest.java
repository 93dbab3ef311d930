package org.meridian.io.recorded;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ways of saving that are known to lose data are caught. */
class CrashStatesTest {

  private static final byte[] NEW = "new content".getBytes(UTF_8);

  @Test
  void writingInPlaceIsCaught() {
    assertCaught((root, done) -> Files.write(root.resolve("x"), NEW));
  }

  @Test
  void movingADraftThatIsNotForcedIsCaught() {
    assertCaught((root, done) -> move(root, Files.write(root.resolve("draft"), NEW)));
  }

  @Test
  void deletingBeforeMovingIsCaught() {
    assertCaught(
        (root, done) -> {
          Path draft = forced(root);
          Files.delete(root.resolve("x"));
          move(root, draft);
        });
  }

  @Test
  void relyingOnAFolderThatIsNotForcedIsCaught() {
    assertCaught(
        (root, done) -> {
          move(root, forced(root));
          done.run();
        });
  }

  @Test
  void forcingTheDraftAndTheFolderIsSafe() throws IOException {
    Work.Operation safe =
        (root, done) -> {
          move(root, forced(root));
          try (FileChannel folder = FileChannel.open(root, StandardOpenOption.READ)) {
            folder.force(true);
          }
          done.run();
        };

    assertThat(recorded(safe).check(CrashStatesTest::oldOrNew)).isGreaterThan(5);
    assertThat(recorded(safe).steps())
        .hasSize(6)
        .contains("Write 11 bytes to file 2", "ForceFile[file=2]", "ForceFolder[path=/]");
  }

  @Test
  void aTornLineAtTheEndOfAJournalIsAmongTheStates() throws IOException {
    List<String> states = new ArrayList<>();

    recorded(
            (root, done) ->
                Files.writeString(root.resolve("x"), "1234\n", StandardOpenOption.APPEND))
        .check((root, done) -> states.add(Files.readString(root.resolve("x"))));

    assertThat(states).containsExactlyInAnyOrder("old", "old1234\n", "old12", "old\0\0\0\0\0");
  }

  @Test
  void eachCallFailsOnce() throws IOException {
    List<String> said = new ArrayList<>();

    int calls =
        FaultRuns.of(root -> {}, (root, done) -> Files.write(root.resolve("x"), NEW))
            .check((root, failure) -> said.add(failure.map(IOException::getMessage).orElse("")));

    assertThat(calls).isEqualTo(3);
    assertThat(said)
        .containsExactly(
            "Input/output error (open /x)",
            "No space left on device",
            "Input/output error (close)",
            "");
  }

  private static void assertCaught(Work.Operation operation) {
    assertThatThrownBy(() -> recorded(operation).check(CrashStatesTest::oldOrNew))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("the disk may hold");
  }

  private static CrashStates recorded(Work.Operation operation) throws IOException {
    return CrashStates.of(root -> Files.writeString(root.resolve("x"), "old"), operation);
  }

  private static void oldOrNew(Path root, int done) throws IOException {
    String content = Files.readString(root.resolve("x"), ISO_8859_1);
    assertThat(List.of("old", "new content").indexOf(content)).isBetween(done, 1);
  }

  private static Path forced(Path root) throws IOException {
    Path draft = root.resolve("draft");
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(NEW));
      channel.force(true);
    }
    return draft;
  }

  private static void move(Path root, Path draft) throws IOException {
    Files.move(draft, root.resolve("x"), StandardCopyOption.ATOMIC_MOVE);
  }
}
