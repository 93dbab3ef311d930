package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Benchmarks are compiled only where they are run: what they import must still be there. */
class BenchmarkSourcesTest {

  private static final Pattern IMPORT = Pattern.compile("import (org\\.meridian\\.[a-zA-Z.]+);");

  private static List<String> imports() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "jmh"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(BenchmarkSourcesTest::imports)
          .distinct()
          .toList();
    }
  }

  private static Stream<String> imports(Path file) {
    try {
      return IMPORT.matcher(Files.readString(file)).results().map(BenchmarkSourcesTest::name);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String name(MatchResult found) {
    return found.group(1).replace('.', '/');
  }

  @Test
  void everyImportOfABenchmarkExists() throws IOException {
    assertThat(imports())
        .isNotEmpty()
        .allMatch(name -> Files.exists(Path.of("src", "main", "java", name + ".java")));
  }
}
