package org.meridian.scenario.comparison.cause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.ZScore;
import org.meridian.scoring.weights.WeightSet;

/** Random datasets of two years, and random sides of them. */
final class RandomSides {

  static final Period BEFORE = Period.of(2019);
  static final Period AFTER = Period.of(2022);

  private final Random random;
  private final Dataset dataset;
  private final ScenarioEngine engine = new ScenarioEngine();

  /**
   * @param gaps the share of values that are missing
   */
  RandomSides(long seed, int cities, int dimensions, int indicators, double gaps) {
    random = new Random(seed);
    dataset = dataset(cities, dimensions, indicators, gaps);
  }

  Dataset dataset() {
    return dataset;
  }

  private Dataset dataset(int cities, int dimensions, int indicators, double gaps) {
    List<City> all = new ArrayList<>();
    for (int city = 0; city < cities; city++) {
      all.add(
          new City(
              "c" + city, LocalText.same("c" + city), "", "", Double.NaN, Double.NaN, Map.of()));
    }
    List<Indicator> measured = new ArrayList<>();
    List<IndexNode> tops = new ArrayList<>();
    for (int dimension = 0; dimension < dimensions; dimension++) {
      List<IndexNode> leaves = new ArrayList<>();
      for (int at = 0; at < indicators; at++) {
        String id = "d" + dimension + "i" + at;
        measured.add(Indicator.ofCity(id, LocalText.same(id), Direction.HIGHER_IS_BETTER));
        leaves.add(IndexNode.leaf(id, LocalText.same(id), 1));
      }
      tops.add(IndexNode.group("d" + dimension, LocalText.same("d"), 1 + dimension, leaves));
    }
    return new Dataset(
        DatasetInfo.named("random"),
        all,
        measured,
        new IndexStructure(IndexNode.group("index", LocalText.same("index"), 1, tops)),
        PairRule.DEFAULT,
        new TreeMap<>(
            Map.of(BEFORE, values(cities, measured, gaps), AFTER, values(cities, measured, gaps))),
        Map.of(),
        AFTER);
  }

  private IndicatorTable values(int cities, List<Indicator> measured, double gaps) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (Indicator indicator : measured) {
      double[] column = new double[cities];
      for (int city = 0; city < cities; city++) {
        column[city] = random.nextDouble() < gaps ? Double.NaN : random.nextInt(40);
      }
      columns.put(indicator.id(), column);
    }
    return new IndicatorTable(cities, columns);
  }

  /** How the dataset opens in a year. */
  Scenario plain(Period year) {
    return Scenario.opening(dataset).withYear(year);
  }

  Scenario otherWeights(Scenario scenario) {
    WeightSet weights = WeightSet.PUBLISHED.with("d0", 3 + random.nextInt(5)).with("d1i0", 2.5);
    return scenario.withSettings(scenario.settings().withWeights(weights));
  }

  Scenario otherMethods(Scenario scenario) {
    IndexSettings settings = scenario.settings();
    return scenario.withSettings(settings.withNormalisation("d0i0", new ZScore(50, 10)));
  }

  Scenario fewerCities(Scenario scenario) {
    Set<String> out = new HashSet<>(Set.of("c1"));
    out.add("c" + (2 + random.nextInt(3)));
    return scenario.withCities(new CityFilter(Set.of(), Set.of(), out));
  }

  SideComparison compare(Scenario a, Scenario b) {
    return SideComparison.of(side(a), side(b), city -> List.of(city.id()));
  }

  ComparedSide side(Scenario scenario) {
    return ScoredSide.of(engine.evaluate(dataset, scenario));
  }

  /** Another edition: the same index and values, without the last city. */
  Dataset shorter() {
    int cities = dataset.cities().size() - 1;
    Map<Period, IndicatorTable> tables = new TreeMap<>();
    dataset
        .recordedValues()
        .forEach(
            (year, table) -> {
              Map<String, double[]> columns = new LinkedHashMap<>();
              for (String id : table.indicators()) {
                columns.put(id, Arrays.copyOf(table.column(id).orElseThrow(), cities));
              }
              tables.put(year, new IndicatorTable(cities, columns));
            });
    return new Dataset(
        DatasetInfo.named("shorter"),
        dataset.cities().subList(0, cities),
        List.copyOf(dataset.indicators().values()),
        dataset.structure(),
        dataset.pairs(),
        tables,
        Map.of(),
        AFTER);
  }
}
