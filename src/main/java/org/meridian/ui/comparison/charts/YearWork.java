package org.meridian.ui.comparison.charts;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.meridian.model.City;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
import org.meridian.view.charts.years.YearCharts;

/** Evaluates a scenario in every year, once for all that is asked about it. */
final class YearWork {

  private record Known(List<City> cities, Scenario scenario, YearSeries series) {}

  private final AtomicReference<Known> last = new AtomicReference<>();

  /** The scenario of a result in every year. */
  YearSeries series(ScenarioResult result) {
    Scenario anyYear = result.scenario().withYear(result.dataset().defaultYear());
    Known known = last.get();
    boolean holds =
        known != null
            && known.cities() == result.dataset().cities()
            && known.scenario().equals(anyYear);
    if (!holds) {
      known = new Known(result.dataset().cities(), anyYear, YearCharts.series(result));
      last.set(known);
    }
    return known.series();
  }
}
