package org.meridian.scenario;

import java.util.List;
import java.util.Set;
import org.meridian.flow.CityInput;
import org.meridian.flow.CountedPairs;
import org.meridian.flow.LinkResult;
import org.meridian.flow.PathwayInput;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.RecentValues;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.InputRows;

/**
 * Evaluates scenarios: cities and pathways through the same engine. Pure and thread-safe; what the
 * latest evaluations have in common is remembered, so that moving a weight is quick.
 */
public final class ScenarioEngine {

  private static final int REMEMBERED = 6;

  private final IndexEngine engine = new IndexEngine();
  private final RecentValues<InputKey, Inputs> recent =
      new RecentValues<>(REMEMBERED, InputKey::isLike);

  /** What inputs depend on: the very same dataset, a year, equal edits, the cities left out. */
  private record InputKey(
      Dataset dataset, Period year, List<ValueEdit> edits, Set<String> excluded) {

    boolean isLike(InputKey other) {
      return dataset == other.dataset
          && year.equals(other.year)
          && edits.equals(other.edits)
          && excluded.equals(other.excluded);
    }

    Inputs inputs() {
      return Inputs.of(dataset, year, edits).without(excluded);
    }
  }

  /** The engine behind it, which remembers the stages of the latest scenarios. */
  public IndexEngine engine() {
    return engine;
  }

  /**
   * Evaluates a scenario.
   *
   * @param dataset the dataset that the scenario is about
   * @throws IllegalArgumentException if the scenario is about another dataset or an unknown year
   */
  public ScenarioResult evaluate(Dataset dataset, Scenario scenario) {
    if (!dataset.id().equals(scenario.datasetId())) {
      throw new IllegalArgumentException(
          "a scenario of " + scenario.datasetId() + " does not fit " + dataset.id());
    }
    long start = System.nanoTime();
    InputKey key =
        new InputKey(dataset, scenario.year(), scenario.edits(), scenario.cities().excludedIds());
    Inputs inputs = recent.get(key, key::inputs);
    IndexResult cities = engine.evaluate(inputs.cities, scenario.settings());
    IndexResult links = engine.evaluate(inputs.pathways, PathwaySettings.of(scenario.settings()));
    cities.ranking();
    links.ranking();
    return new ScenarioResult(
        inputs.edited,
        scenario,
        cities,
        new LinkResult(inputs.links, links),
        System.nanoTime() - start);
  }

  /** What scores are computed from, for one dataset, year and list of edits. */
  record Inputs(Dataset edited, LinkTable links, IndexInput cities, IndexInput pathways) {

    static Inputs of(Dataset dataset, Period year, List<ValueEdit> edits) {
      Dataset edited = WhatIf.apply(dataset, edits);
      LinkTable links = CountedPairs.of(edited, year);
      return new Inputs(
          edited, links, CityInput.of(edited, year, links), PathwayInput.of(edited, links));
    }

    /** The same without some cities, which are then neither normalised over nor ranked. */
    Inputs without(Set<String> excluded) {
      if (excluded.isEmpty()) {
        return this;
      }
      boolean[] out = new boolean[edited.cities().size()];
      excluded.forEach(id -> edited.cityPosition(id).ifPresent(city -> out[city] = true));
      return new Inputs(
          edited,
          links,
          InputRows.only(cities, city -> !out[city]),
          InputRows.only(
              pathways, link -> !out[links.origin(link)] && !out[links.destination(link)]));
    }
  }
}
