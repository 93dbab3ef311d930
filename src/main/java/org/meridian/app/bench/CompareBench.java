package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.meridian.app.bench.maps.DraggedMaps;
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
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.CityQuery.Measure;
import org.meridian.model.query.CityQuery.NumberQuery;
import org.meridian.model.query.CityQuery.Relation;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangeDecomposition;
import org.meridian.scoring.normalisation.ZScore;
import org.meridian.text.JoiningNames;

/**
 * How fast two sides are compared and taken apart, and queries answered: 516 cities, eight
 * dimensions of three indicators, two years, other weights, methods and cities.
 */
public final class CompareBench {

  private static final int CITIES = 516;
  private static final int MANY = 10_000;
  private static final int DIMENSIONS = 8;
  private static final int INDICATORS = 3;
  private static final Period BEFORE = Period.of(2019);
  private static final Period AFTER = Period.of(2022);

  private final int samples;
  private final Random random = new Random(14);
  private final Dataset dataset = dataset(CITIES);
  private final ScenarioEngine engine = new ScenarioEngine();
  private final CityJoin join = CityJoin.of(dataset.cities(), dataset.cities(), JoiningNames::of);

  /**
   * @param samples how many samples to take of each case, 1 or more
   */
  public CompareBench(int samples) {
    this.samples = samples;
  }

  private Dataset dataset(int count) {
    List<City> cities = new ArrayList<>();
    for (int city = 0; city < count; city++) {
      cities.add(
          new City(
              "c" + city,
              LocalText.same("c" + city),
              "",
              city % 3 == 0 ? "Asia" : "Europe",
              random.nextDouble(-50, 65),
              random.nextDouble(-180, 180),
              Map.of("population", Integer.toString(random.nextInt(9_000_000)))));
    }
    List<Indicator> indicators = new ArrayList<>();
    List<IndexNode> tops = new ArrayList<>();
    for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
      List<IndexNode> leaves = new ArrayList<>();
      for (int at = 0; at < INDICATORS; at++) {
        String id = "d" + dimension + "i" + at;
        indicators.add(Indicator.ofCity(id, LocalText.same(id), Direction.HIGHER_IS_BETTER));
        leaves.add(IndexNode.leaf(id, LocalText.same(id), 1));
      }
      tops.add(IndexNode.group("d" + dimension, LocalText.same("d" + dimension), 1, leaves));
    }
    return new Dataset(
        DatasetInfo.named("compared"),
        cities,
        indicators,
        new IndexStructure(IndexNode.group("index", LocalText.same("index"), 1, tops)),
        PairRule.DEFAULT,
        new TreeMap<>(Map.of(BEFORE, values(count, indicators), AFTER, values(count, indicators))),
        Map.of(),
        AFTER);
  }

  private IndicatorTable values(int count, List<Indicator> indicators) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    indicators.forEach(i -> columns.put(i.id(), random.doubles(count, 0, 1000).toArray()));
    return new IndicatorTable(count, columns);
  }

  /** Measures all cases. */
  public List<TimedMeasurement> run() {
    Scenario before = Scenario.opening(dataset).withYear(BEFORE);
    Scenario after = Scenario.opening(dataset).withYear(AFTER);
    Scenario other =
        weighted(after, 3)
            .withSettings(weighted(after, 3).settings().withNormalisation(new ZScore(50, 10)))
            .withCities(new CityFilter(Set.of(), Set.of(), Set.of("c3", "c4")));
    SideComparison years = compare(before, after);
    SideComparison all = compare(before, other);
    return List.of(
        timed(
            CITIES + " cities: two sides to rows while a weight of B is dragged",
            step -> compare(before, weighted(after, 1 + step % 9)).rows().size()),
        timed(
            CITIES + " cities: two sides to table and three maps while a weight of B is dragged",
            new DraggedMaps(dataset, after, "d0")::step),
        timed(CITIES + " cities: decomposition over four things", step -> things(all)),
        timed(CITIES + " cities: decomposition over eight parts", step -> parts(years)),
        timed(CITIES + " cities: eight parts beside three other things", step -> parts(all)),
        queries());
  }

  /** Five conditions over many cities, one of them on an attribute that is read as a number. */
  private TimedMeasurement queries() {
    Dataset many = dataset(MANY);
    ScenarioResult result = engine.evaluate(many, Scenario.opening(many));
    return timed(MANY + " cities: a query of five conditions", step -> asked(result, step));
  }

  private static double asked(ScenarioResult result, int step) {
    CityQuery query =
        new CityQuery.AllQuery(
            List.of(
                new NumberQuery(Measure.RANK, "", Relation.AT_MOST, 5_000 + step),
                new CityQuery.AnyQuery(
                    List.of(
                        new CityQuery.TextQuery("region", Set.of("Asia")),
                        new NumberQuery(Measure.SCORE, "d1", Relation.ABOVE, 50))),
                new CityQuery.NotQuery(new NumberQuery(Measure.VALUE, "d2i0", Relation.BELOW, 100)),
                new NumberQuery(Measure.NUMBER, "population", Relation.AT_LEAST, 1_000_000)));
    boolean[] members = QueryMembers.of(result, query);
    int count = 0;
    for (boolean member : members) {
      count += member ? 1 : 0;
    }
    return count;
  }

  private static Scenario weighted(Scenario scenario, double weight) {
    return scenario.withSettings(
        scenario.settings().withWeights(scenario.settings().weights().with("d0", weight)));
  }

  private SideComparison compare(Scenario a, Scenario b) {
    return SideComparison.of(
        ScoredSide.of(engine.evaluate(dataset, a)),
        ScoredSide.of(engine.evaluate(dataset, b)),
        join);
  }

  private static double things(SideComparison comparison) {
    return ChangeDecomposition.of(comparison).things().parts().size();
  }

  private static double parts(SideComparison comparison) {
    return ChangeDecomposition.of(comparison).byPart().orElseThrow().parts().size();
  }

  /** What is measured; its outcome is looked at, so that nothing is left out. */
  private interface Step {
    double of(int step);
  }

  private TimedMeasurement timed(String name, Step work) {
    for (int step = 0; step < 5; step++) {
      micros(work, step);
    }
    double[] times = new double[samples];
    for (int step = 0; step < samples; step++) {
      times[step] = micros(work, step);
    }
    return TimedMeasurement.of(name, times, Double.NaN, new double[] {Double.NaN});
  }

  private static double micros(Step work, int step) {
    long start = System.nanoTime();
    double outcome = work.of(step);
    double micros = (System.nanoTime() - start) / 1000.0;
    if (Double.isNaN(outcome)) {
      throw new IllegalStateException("a benchmark without an outcome");
    }
    return micros;
  }
}
