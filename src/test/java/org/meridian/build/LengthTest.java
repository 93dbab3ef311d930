package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No source is longer than can be read at one go; a longer one holds more than one thing. */
class LengthTest {

  private static final int MOST_LINES = 300;
  private static final int MOST_FILES = 25;

  @Test
  void noFileHasMoreThan300Lines() throws IOException {
    assertThat(Sources.all()).filteredOn(file -> lines(file) > MOST_LINES).isEmpty();
  }

  @Test
  void nineFilesOfTheProgramInTenHaveAtMost160Lines() throws IOException {
    List<Integer> lengths =
        Sources.all().stream()
            .filter(file -> file.startsWith(Path.of("src", "main")))
            .map(LengthTest::lines)
            .sorted()
            .toList();

    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(160);
  }

  @Test
  void noPackageOfTheProgramHasMoreThan25Files() throws IOException {
    Map<Path, Long> packages =
        Sources.all().stream()
            .filter(file -> file.startsWith(Path.of("src", "main")))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    assertThat(packages).hasSizeGreaterThan(60);
    assertThat(packages.values()).allMatch(files -> files <= MOST_FILES, "at most 25 files");
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
