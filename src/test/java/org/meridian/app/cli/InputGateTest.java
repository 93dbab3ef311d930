package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.Pipes;

/** What is no file is refused at once, with one line that says where and what to do. */
@DisabledOnOs(OS.WINDOWS)
class InputGateTest {

  private static final String DATA = "--dataset interconnectivity-2021 ";

  @TempDir private Path folder;

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
  @ValueSource(
      strings = {
        "score --dataset PIPE",
        "score " + DATA + "--scenario PIPE",
        "score " + DATA + "--weights PIPE",
        "score --coinr PIPE absent",
        "render " + DATA + "--view map --size 800x600 --basemap PIPE -o FOLDER/x.png"
      })
  void aPipeIsNotAwaited(String line) throws Exception {
    Path pipe = Pipes.in(folder, "pipe");

    Session session = run(line.replace("PIPE", pipe.toString()));

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err())
        .startsWith(pipe + ": This is a pipe, a device or a socket, not a file")
        .contains("Save what it gives to a file first");
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(pipe));
  }

  @Test
  void aPipeInsideAPackageIsNotAwaited() throws Exception {
    Pipes.in(folder, "datapackage.json");

    Session session = run("score --dataset FOLDER");

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err()).startsWith(folder + "/datapackage.json: This is a pipe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"score --dataset /", "score --dataset FOLDER"})
  void aFolderWithoutADescriptorIsNoDataset(String line) {
    Session session = run(line);

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err()).contains("/datapackage.json: There is no such file.").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score --dataset EMPTY",
        "score " + DATA + "--scenario EMPTY",
        "score " + DATA + "--weights EMPTY",
        "score " + DATA + "-o EMPTY",
        "score " + DATA + "--weights FOLDER",
        "score " + DATA + "--scenario FOLDER",
        "score " + DATA + "--scenario FOLDER/file/below"
      })
  void aNameThatLeadsToNoFileIsSaidInOneLine(String line) throws IOException {
    Files.writeString(folder.resolve("file"), "");

    Session session = run(line);

    assertThat(session.code()).isEqualTo(CommandLineFace.FAILED);
    assertThat(session.err().lines().filter(text -> !text.startsWith("Note:"))).hasSize(1);
    assertThat(session.err()).doesNotContain("Exception");
  }

  private Session run(String line) {
    Object[] words = line.replace("FOLDER", folder.toString()).split(" ");
    for (int at = 0; at < words.length; at++) {
      words[at] = words[at].equals("EMPTY") ? "" : words[at];
    }
    return Session.run(words);
  }
}
