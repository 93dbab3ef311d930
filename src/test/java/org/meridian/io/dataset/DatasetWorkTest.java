package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.file.MemoryLimit;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** What the memory cannot hold is refused before it starts, with numbers. */
class DatasetWorkTest {

  private static final long MEGABYTE = 1 << 20;

  private final Dataset dataset =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();

  @Test
  void aDatasetThatFitsIsHandedOn() {
    Loaded<Dataset> loaded = Loaded.of(dataset, List.of());
    assertThat(DatasetWork.VERB.check(loaded)).isSameAs(loaded);
    assertThat(DatasetWork.WINDOW.check(loaded)).isSameAs(loaded);
  }

  @Test
  void oneThatDoesNotIsNamedWithWhatIsNeededAndWhatThereIs() {
    Problem problem = DatasetWork.WINDOW.problem(dataset, 50 * MEGABYTE).orElseThrow();
    assertThat(problem.code()).isEqualTo(ProblemCode.DATASET_TOO_BIG);
    assertThat(new ProblemWords(Language.ENGLISH).why(problem))
        .contains("516 cities", "10,282 links", "50 MB");
    assertThat(new ProblemWords(Language.ENGLISH).remedy(problem)).contains("-Xmx");
    assertThat(new ProblemWords(Language.CHINESE).why(problem)).contains("516 个城市", "50 MB");
  }

  @Test
  void aVerbNeedsLessThanTheWindow() {
    assertThat(DatasetWork.VERB.problem(dataset, 40 * MEGABYTE)).isEmpty();
    assertThat(DatasetWork.WINDOW.problem(dataset, 40 * MEGABYTE)).isPresent();
  }

  @Test
  void tablesAreWeighedTogether() {
    assertThat(MemoryLimit.ofTables("datapackage.json", 1000)).isEmpty();
    long more = Runtime.getRuntime().maxMemory();
    assertThat(MemoryLimit.ofTables("datapackage.json", more))
        .hasValueSatisfying(
            problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TABLES_TOO_BIG));
  }
}
