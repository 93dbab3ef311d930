package org.meridian.io.session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.period.Period;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scenario.session.SavedWork;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.weights.WeightSet;

/** States of work for tests. */
final class Works {

  static final DatasetOrigin SHIPPED = DatasetOrigin.shipped("world");
  static final DatasetOrigin OWN = new DatasetOrigin("world", "/home/li/数据");
  private static final Instant TIME = Instant.parse("2026-03-01T08:15:30.25Z");

  private Works() {}

  /** A state with every part filled, told apart by its weight. */
  static SavedWork of(DatasetOrigin origin, double weight) {
    Scenario scenario =
        new Scenario(
            "Base “case” \\ {\"crc32c\":\"",
            origin.id(),
            Period.of(2021),
            IndexSettings.DEFAULT.withWeights(new WeightSet(Map.of("trade", weight))),
            Set.of("trade"),
            new CityFilter(Set.of("Asia"), Set.of(), Set.of("paris")),
            LinkFilter.ALL,
            List.of(new ValueEdit("tokyo", "gdp", Period.of(2021), Double.NaN)));
    return new SavedWork(
        origin,
        scenario,
        new DatasetIdentity(origin.id(), "2021.1", "0f1e2d"),
        Optional.of(new ScenarioPlace("/home/li/方案.meridian.json", "ab12")),
        true,
        TIME);
  }
}
