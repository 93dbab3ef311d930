package org.meridian.dataprep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no download is rebuilt here and compared with the committed files. */
class PublishedRebuildTest {

  private static final Path PROJECT = Path.of("");

  @TempDir Path rebuilt;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "datasets/interconnectivity-2021/cities.csv",
        "datasets/interconnectivity-2021/values.csv",
        "datasets/interconnectivity-2021/links.csv",
        "datasets/interconnectivity-2021/published.csv",
        "datasets/interconnectivity-2021/notes.csv",
        "datasets/rankings-2019-2022/notes.csv",
        "datasets/open-connectivity/notes.csv",
        "datasets/rankings-2019-2022/cities.csv",
        "datasets/rankings-2019-2022/published.csv",
        "datasets/rankings-2019-2022/values.csv",
        "layers/economic_corridors.csv"
      })
  void reproducesTheCommittedFileByteForByte(String file) throws IOException {
    DataPrep.published(PROJECT, rebuilt);
    assertThat(rebuilt.resolve(file)).hasSameBinaryContentAs(committed(file));
  }

  @Test
  void writesNothingElse() throws IOException {
    DataPrep.published(PROJECT, rebuilt);
    try (Stream<Path> files = Files.walk(rebuilt)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(11);
    }
  }

  @Test
  void everyDatasetHasItsDescriptors() {
    for (String dataset :
        List.of("open-connectivity", "interconnectivity-2021", "rankings-2019-2022")) {
      for (String file : List.of("datapackage.json", "indicators.csv", "index.json")) {
        assertThat(committed("datasets/" + dataset + '/' + file)).isNotEmptyFile();
      }
    }
  }

  private static Path committed(String file) {
    return PROJECT.resolve("resources").resolve(file);
  }
}
