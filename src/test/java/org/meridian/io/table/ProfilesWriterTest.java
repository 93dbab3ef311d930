package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.scoring.uncertainty.WeightVariation;
import org.meridian.ui.stage.SampleData;

/** Profiles as a table: a line a city and node, as many cells as there are headings. */
class ProfilesWriterTest {

  private final Dataset sample = SampleData.timeless();
  private final ScenarioResult result =
      new ScenarioEngine().evaluate(sample, Scenario.opening(sample));

  private List<String[]> lines(Optional<UncertaintyResult> ranks, String... cities) {
    byte[] bytes =
        new ProfilesWriter(
                result,
                CityProfile.of(
                    result,
                    Arrays.stream(cities)
                        .flatMapToInt(id -> result.dataset().cityPosition(id).stream())
                        .toArray()),
                ranks)
            .toBytes(CsvStyle.PLAIN);
    return Arrays.stream(new String(bytes, StandardCharsets.UTF_8).split("\n"))
        .map(line -> line.split(",", -1))
        .toList();
  }

  @Test
  void everyLineHasACellForEveryHeading() {
    List<String[]> lines = lines(Optional.empty(), "london", "suva", "nobody");
    assertThat(lines).hasSize(1 + 2 * sample.structure().size());
    assertThat(lines).allMatch(cells -> cells.length == lines.getFirst().length);
  }

  @Test
  void figuresAreThoseOfTheResult() {
    String[] head = lines(Optional.empty(), "london").getFirst();
    String[] goods = lines(Optional.empty(), "london").get(3);
    assertThat(goods[1]).isEqualTo("goods");
    assertThat(goods[at(head, "raw")]).isEqualTo("70.0");
    assertThat(goods[at(head, "score")]).isEqualTo("62.5");
    assertThat(goods[at(head, "effective_weight")]).isEqualTo("0.25");
    assertThat(goods[at(head, "rank_p5")]).isEmpty();
  }

  @Test
  void theIndexItselfSaysHowSureTheRankIs() {
    UncertaintyResult ranks =
        UncertaintyStudy.of(
                result.cities(), UncertaintyChoices.of(new WeightVariation.RelativeSpread(0.25), 1))
            .run(50, 1, ProgressMonitor.NONE)
            .orElseThrow();
    List<String[]> lines = lines(Optional.of(ranks), "london", "suva");
    int median = at(lines.getFirst(), "rank_median");
    int london = sample.cityPosition("london").orElseThrow();
    assertThat(lines.get(1)[median]).isEqualTo(Double.toString(ranks.median(london)));
    assertThat(lines.get(1 + sample.structure().size())[median]).isEmpty();
  }

  private static int at(String[] head, String column) {
    return Arrays.asList(head).indexOf(column);
  }
}
