package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.flow.PathwayInput;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;

/** What a link indicator that is named for pairs does, and what it does not. */
class PairsOnlyTest {

  private static Loaded<Dataset> open(String text, String by) {
    SmallPackage small = new SmallPackage().replace("index.json", text, by);
    return DatasetReader.read(name -> Optional.ofNullable(small.files().get(name)));
  }

  @Test
  void aPartWithALinkIndicatorForPairsOnlyIsSaidToScoreNoCity() {
    Loaded<Dataset> loaded =
        open("\"weight\": 1, \"indicator\": \"flights\"", "\"linkIndicator\": \"flights\"");

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.PAIRS_ONLY)
        .extracting(Problem::file, Problem::value)
        .containsExactly(org.assertj.core.api.Assertions.tuple("index.json", "flights"));
  }

  @Test
  void aLinkIndicatorOfTheRootDecidesWhateverStandsBelow() {
    Dataset dataset =
        open(
                "\"children\": [\n    {\"id\": \"sea\"",
                "\"linkIndicator\": \"flights\", \"linkNormalisation\": \"goalposts:0:14:100\","
                    + " \"children\": [\n    {\"id\": \"sea\"")
            .value()
            .orElseThrow();
    IndexResult links =
        new IndexEngine()
            .evaluate(PathwayInput.of(dataset, Period.of(2020)), IndexSettings.DEFAULT);

    assertThat(links.scores(0)).isNotEmpty();
    assertThat(List.of(links.score(0))).containsExactly(50.0);
  }

  @Test
  void anUnknownMethodForLinksIsAnError() {
    assertThat(
            open(
                    "\"children\": [\n    {\"id\": \"sea\"",
                    "\"linkNormalisation\": \"nonsense\", \"children\": [\n    {\"id\": \"sea\"")
                .problems())
        .extracting(Problem::code)
        .contains(ProblemCode.UNKNOWN_METHOD);
  }
}
