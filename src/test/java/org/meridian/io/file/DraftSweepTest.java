package org.meridian.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of the dead go; everything else stays. */
class DraftSweepTest {

  private static final String LEFT = ".meridian-draft-0123456789abcdef-fedcba9876543210";

  @TempDir private Path folder;

  @BeforeEach
  void aDraftThatAKilledProgramLeft() throws IOException {
    Files.writeString(folder.resolve(LEFT), "half");
  }

  @Test
  void theNextWriteIntoTheFolderSweepsIt() throws IOException {
    AtomicFile.write(folder.resolve("x.txt"), "new".getBytes(UTF_8));

    assertThat(names()).containsExactly("x.txt");
  }

  @Test
  void filesOfOthersStay() throws IOException {
    List<String> others =
        List.of(
            ".meridian-draft-",
            ".meridian-draft-notes",
            LEFT + ".bak",
            LEFT.substring(0, LEFT.length() - 1),
            "a" + LEFT,
            LEFT.toUpperCase(java.util.Locale.ROOT),
            ".old.txt.123e4567-e89b-12d3-a456-426614174000");
    for (String other : others) {
      Files.writeString(folder.resolve(other), "of another");
    }
    Path named = Files.createDirectory(folder.resolve(LEFT.replace('0', '1')));

    DraftSweep.sweep(folder);

    assertThat(names()).containsExactlyInAnyOrderElementsOf(with(others, named));
  }

  private static List<String> with(List<String> others, Path named) {
    return Stream.concat(others.stream(), Stream.of(named.getFileName().toString())).toList();
  }

  @Test
  void aDraftInWorkStays() throws IOException {
    AtomicFile.write(
        folder.resolve("x.txt"),
        stream -> {
          stream.write(1);
          DraftSweep.sweep(folder);
          assertThat(names()).hasSize(1).allMatch(name -> name.length() == LEFT.length());
        });

    assertThat(names()).containsExactly("x.txt");
  }

  @Test
  void aFolderThatIsNotThereIsNoMatter() {
    DraftSweep.sweep(folder.resolve("absent"));

    assertThat(folder).isNotEmptyDirectory();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
