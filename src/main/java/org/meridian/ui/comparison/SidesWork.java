package org.meridian.ui.comparison;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.JoiningNames;
import org.meridian.view.comparison.ComparisonContent;

/** Compares on a worker; cities are joined once for two lists of them, not at every drag. */
final class SidesWork {

  /**
   * What is asked for.
   *
   * @param result the present result
   * @param baseline the dataset as published in its year
   */
  record Order(ScenarioResult result, ScenarioResult baseline) {}

  private record Joined(List<City> a, List<City> b, CityJoin join) {
    boolean isOf(List<City> first, List<City> second) {
      return a == first && b == second;
    }
  }

  private final SideMaker maker;
  private final AtomicReference<Joined> last = new AtomicReference<>();

  /**
   * @param others finds datasets that are not open
   */
  SidesWork(OtherDatasets others) {
    maker = new SideMaker(others);
  }

  /** Compares the sides that the scenario asks for. */
  ComparisonContent compare(Order order) {
    ScenarioResult result = order.result();
    SidePair sides = SideMaker.resolved(result.scenario().sides(), result);
    ComparedSide a = maker.side(sides.a(), result, order.baseline());
    ComparedSide b = maker.side(sides.b(), result, order.baseline());
    Joined joined = last.get();
    if (joined == null || !joined.isOf(a.cities(), b.cities())) {
      joined = new Joined(a.cities(), b.cities(), SideComparison.join(a, b, JoiningNames::of));
      last.set(joined);
    }
    return ComparisonContent.of(result, sides, a, b, joined.join());
  }
}
