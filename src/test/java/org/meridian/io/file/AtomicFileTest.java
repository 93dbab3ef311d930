package org.meridian.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.model.reading.ProblemCode;

/** A file is replaced whole or not at all, and stays what it was but for its content. */
class AtomicFileTest {

  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir private Path folder;

  @Test
  void writesANewFileAndTheFoldersAboveIt() throws IOException {
    Path file = folder.resolve("a/b/new.txt");

    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
  }

  @Test
  void replacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "a longer old text");

    AtomicFile.write(file, NEW);

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
  void refusesAFolder() throws IOException {
    Path inside = Files.createDirectories(folder.resolve("taken/inside"));

    assertThatThrownBy(() -> AtomicFile.write(inside.getParent(), NEW))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            refused ->
                assertThat(FileProblems.writing(inside, refused).code())
                    .isEqualTo(ProblemCode.FILE_IS_FOLDER));

    assertThat(names()).containsExactly("taken");
  }

  @Test
  void refusesAnEmptyName() {
    assertThatThrownBy(() -> AtomicFile.write(Path.of(""), NEW))
        .isInstanceOf(NamelessFileException.class);
  }

  @Test
  void refusesAFileInPlaceOfAFolder() throws IOException {
    Files.writeString(folder.resolve("file"), "old");

    assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file/new.txt"), NEW))
        .isInstanceOfAny(NotDirectoryException.class, FileSystemException.class);

    assertThat(folder.resolve("file")).hasContent("old");
  }

  @Test
  void takesLongNames() throws IOException {
    Path file = folder.resolve("城".repeat(80) + ".csv");

    AtomicFile.write(file, NEW);

    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsTheModeOfAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    for (String mode : new String[] {"rw-------", "rw-rw-r--", "rwxr-x--x"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

      AtomicFile.write(file, NEW);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void givesANewFileTheModeOfAnyNewFile() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "");

    AtomicFile.write(folder.resolve("new.txt"), NEW);

    assertThat(Files.getPosixFilePermissions(folder.resolve("new.txt")))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesAFileThatIsReadOnly() throws IOException {
    Path file = Files.writeString(folder.resolve("old.txt"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    if (!Files.isWritable(file)) {
      assertThatThrownBy(() -> AtomicFile.write(file, NEW))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(file).hasContent("old");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void replacesWhatALinkPointsTo() throws IOException {
    Path file = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("x"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("far/x"));

    AtomicFile.write(link, NEW);

    assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("far/x"));
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesTheFileThatALinkPointsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
    Files.createSymbolicLink(folder.resolve("second"), Path.of("far/absent"));

    AtomicFile.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("far/absent")).isRegularFile().hasContent("new");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesLinksInACircle() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

    assertThatThrownBy(() -> AtomicFile.write(link, NEW))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            refused ->
                assertThat(FileProblems.writing(link, refused).code())
                    .isEqualTo(ProblemCode.LINK_LOOP));
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
