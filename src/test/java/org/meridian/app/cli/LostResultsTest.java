package org.meridian.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Results that do not get out of the program are never lost in silence. */
class LostResultsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Locale before;

  @BeforeEach
  void speakEnglish() {
    before = Locale.getDefault();
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "links", "measures", "uncertainty --runs 2"})
  void aFullDiskBehindTheStandardOutputIsAFailure(String verb) {
    List<String> arguments = List.of((verb + " --dataset interconnectivity-2021").split(" "));

    int code = Session.run(new Broken("No space left on device"), err, arguments.toArray());

    assertThat(code).isEqualTo(CommandLineFace.FAILED);
    assertThat(err.toString(UTF_8).lines().filter(line -> line.contains("standard output")))
        .containsExactly(
            "the standard output: There is no space left on the disk. Make room, or choose another"
                + " disk.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"datasets", "datasets --json", "--help", "score --help", "--version"})
  void soItIsForWhatTheProgramSaysOfItself(String line) {
    int code = Session.run(new Broken("No space left on device"), err, (Object[]) line.split(" "));

    assertThat(code).isEqualTo(CommandLineFace.FAILED);
    assertThat(err.toString(UTF_8)).hasLineCount(1);
  }

  @Test
  void aReaderThatHasGoneEndsTheVerbWithoutAWord() {
    int code = Session.run(new Broken("Broken pipe"), err, "datasets");

    assertThat(code).isEqualTo(CommandLineFace.READER_GONE);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void aFolderIsNoPlaceForATable() {
    Session session =
        Session.run("score", "--dataset", "interconnectivity-2021", "-o", folder.toString());

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err())
        .endsWith(folder + ": This is a folder, not a file. Name a file." + System.lineSeparator());
    assertThat(folder).isEmptyDirectory();
  }

  /** Fails at every write. */
  private static final class Broken extends OutputStream {

    private final String reason;

    Broken(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int value) throws IOException {
      throw new IOException(reason);
    }
  }
}
