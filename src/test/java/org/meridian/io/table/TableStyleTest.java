package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.flow.NetworkMeasures;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/** Every table takes a style: a mark first, and no cell that a spreadsheet runs. */
class TableStyleTest {

  private static final String FORMULA = "=HYPERLINK(1)";

  /** The sample with a first city whose names and id are formulas. */
  private static ScenarioResult hostile() {
    Dataset sample = SampleWorld.dataset(false);
    List<City> cities = new ArrayList<>(sample.cities());
    City first = cities.getFirst();
    cities.set(
        0,
        new City(
            FORMULA,
            new LocalText(FORMULA, FORMULA),
            first.country(),
            "-region",
            first.latitude(),
            first.longitude(),
            Map.of()));
    Dataset dataset =
        new Dataset(
            sample.info(),
            cities,
            List.copyOf(sample.indicators().values()),
            sample.structure(),
            sample.pairs(),
            Map.of(Period.of(2020), sample.values(Period.of(2020))),
            Map.of(Period.of(2020), sample.links(Period.of(2020))),
            Period.of(2020));
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }

  private static List<byte[]> tables(ScenarioResult result, CsvStyle style) {
    Dataset dataset = result.dataset();
    Optional<UncertaintyResult> none = Optional.empty();
    NetworkMeasures measures =
        NetworkMeasures.of(
            result.links().links(), result.links().result().scores(0), dataset.cities().size());
    return List.of(
        new RankingWriter(dataset, result.cities(), Set.of(), true).toBytes(style),
        new LinksWriter(dataset, result.links(), 0)
            .toBytes(result.links().ranking().order(), style),
        new StagesWriter(dataset, result.cities()).toBytes(style),
        new ProfilesWriter(
                result,
                CityProfile.of(result, result.dataset().cityPosition(FORMULA).orElseThrow()),
                none)
            .toBytes(style),
        MeasuresWriter.toBytes(dataset, measures, dataset.links(result.scenario().year()), style));
  }

  @Test
  void everyTableIsMarkedAndGuardedForSpreadsheets() {
    for (byte[] table : tables(hostile(), CsvStyle.SPREADSHEET)) {
      String text = new String(table, StandardCharsets.UTF_8);
      assertThat(text).startsWith("\uFEFF").contains("'" + FORMULA);
      assertThat(text.lines().flatMap(line -> List.of(line.split(",")).stream()))
          .noneMatch(cell -> cell.startsWith("=") || cell.equals("-region"));
    }
  }

  @Test
  void everyTableIsPlainUnlessAskedOtherwise() {
    for (byte[] table : tables(hostile(), CsvStyle.PLAIN)) {
      String text = new String(table, StandardCharsets.UTF_8);
      assertThat(text).doesNotStartWith("\uFEFF").contains(FORMULA).doesNotContain("'" + FORMULA);
    }
  }
}
