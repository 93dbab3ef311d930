package org.meridian.scenario.comparison;

import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.text.JoiningNames;

/** Sides of the shipped datasets of published results. */
public final class ShippedSides {

  public static final Dataset RANKINGS = dataset("rankings-2019-2022");
  public static final Dataset INDEX_2021 = dataset("interconnectivity-2021");
  private static final ScenarioEngine ENGINE = new ScenarioEngine();

  private ShippedSides() {}

  public static Dataset dataset(String id) {
    return ShippedDatasets.find(id).orElseThrow().open().value().orElseThrow();
  }

  public static ScoredSide scored(Dataset dataset, Scenario scenario) {
    return ScoredSide.of(ENGINE.evaluate(dataset, scenario));
  }

  /** A side by one node. */
  public static ScoredSide scored(Dataset dataset, Scenario scenario, String node) {
    return ScoredSide.of(
        ENGINE.evaluate(dataset, scenario), dataset.structure().position(node).orElseThrow());
  }

  /** The published lists in a year, by one of them. */
  public static ScoredSide rankings(int year, String node) {
    return scored(RANKINGS, Scenario.opening(RANKINGS).withYear(Period.of(year)), node);
  }

  public static ListedSide listed(Dataset dataset, String id) {
    PublishedRanking ranking =
        dataset.annotations().rankings().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return new ListedSide(dataset, ranking);
  }

  public static SideComparison compare(ComparedSide a, ComparedSide b) {
    return SideComparison.of(a, b, JoiningNames::of);
  }
}
