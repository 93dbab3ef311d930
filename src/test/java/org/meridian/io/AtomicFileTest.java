package org.meridian.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced whole or not at all. */
class AtomicFileTest {

  @TempDir private Path folder;

  @Test
  void writesANewFileAndTheFoldersAboveIt() throws IOException {
    Path file = folder.resolve("a/b/new.txt");

    AtomicFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
  }

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "a longer old text");

    AtomicFile.write(file, "new".getBytes(UTF_8));

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("old.txt");
  }

  @Test
  void keepsTheOldFileIfTheContentFailsHalfway() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");

    assertThatThrownBy(
            () ->
                AtomicFile.write(
                    file,
                    stream -> {
                      stream.write("half".getBytes(UTF_8));
                      stream.flush();
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("old.txt");
  }

  @Test
  void leavesNothingBehindWhereTheTargetIsAFolder() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("taken/inside"));

    assertThatThrownBy(() -> AtomicFile.write(inside.getParent(), new byte[] {1}))
        .isInstanceOf(IOException.class);

    assertThat(names()).containsExactly("taken");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
