package org.meridian.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.Pipes;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** What cannot be read is refused at once, with the reason. */
class UserFilesTest {

  private static final long ONE_AND_A_HALF_GIGABYTES = 1500L << 20;

  @TempDir private Path folder;

  @Test
  void readsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("x.csv"), "node,weight\n");
    Problems problems = new Problems();

    assertThat(UserFiles.read(file, problems)).hasValue("node,weight\n".getBytes(UTF_8));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesAPipeInPlaceOfWaitingForIt() throws Exception {
    assertThat(refusal(Pipes.in(folder, "pipe"))).isEqualTo(ProblemCode.FILE_IS_STREAM);
  }

  @Test
  void refusesAFolder() {
    assertThat(refusal(folder)).isEqualTo(ProblemCode.FILE_IS_FOLDER);
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThat(refusal(folder.resolve("absent"))).isEqualTo(ProblemCode.FILE_MISSING);
  }

  @Test
  void refusesAnEmptyName() {
    assertThat(refusal(Path.of(""))).isEqualTo(ProblemCode.NAME_EMPTY);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = HollowFile.NOT_THERE)
  void refusesAFileBeyondTheMemory() throws IOException {
    Problems problems = new Problems();

    assertThat(UserFiles.read(sparse(ONE_AND_A_HALF_GIGABYTES), problems)).isEmpty();

    Problem problem = problems.toList().getFirst();
    assertThat(problem.code()).isEqualTo(ProblemCode.FILE_TOO_BIG);
    assertThat(new ProblemWords(Language.ENGLISH).line(problem))
        .contains("The file has 1.5 GB; reading it needs about 7.3 GB of memory")
        // 7.3 GB, one to spare, and what the tests use of their 2 GB.
        .containsPattern("-Xmx(9|10|11)g");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = HollowFile.NOT_THERE)
  void refusesAFileBeyondAnyMemory() throws IOException {
    assertThat(refusal(sparse(3 * ONE_AND_A_HALF_GIGABYTES)))
        .isEqualTo(ProblemCode.FILE_OVER_LIMIT);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = HollowFile.NOT_THERE)
  void aSizeJustBeyondTheLimitReadsOtherThanTheLimit() throws IOException {
    Problems problems = new Problems();
    assertThat(UserFiles.read(sparse(1L << 31), problems)).isEmpty();
    assertThat(problems.toList().getFirst().arguments())
        .containsExactly("2,147,483,648 B", "2,147,483,639 B");
  }

  private Path sparse(long size) throws IOException {
    return HollowFile.write(folder.resolve("values.csv"), "", size);
  }

  private static ProblemReason refusal(Path file) {
    Problems problems = new Problems();
    assertThat(UserFiles.read(file, problems)).isEmpty();
    List<Problem> found = problems.toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().file()).isNotEmpty();
    return found.getFirst().code();
  }
}
