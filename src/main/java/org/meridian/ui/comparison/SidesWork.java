package org.meridian.ui.comparison;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.text.JoiningNames;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.SideChoice;

/** Compares on a worker; cities are joined once for two lists of them, not at every drag. */
final class SidesWork {

  /**
   * What is asked for.
   *
   * @param result side B
   * @param baseline the settings as published in its year
   * @param choice side A
   */
  record Order(ScenarioResult result, ScenarioResult baseline, SideChoice choice) {}

  private record Joined(List<City> a, List<City> b, CityJoin join) {
    boolean isOf(List<City> first, List<City> second) {
      return a == first && b == second;
    }
  }

  private final AtomicReference<Joined> last = new AtomicReference<>();

  /** Compares the sides. */
  ComparisonContent compare(Order order) {
    ComparedSide a = order.choice().side(order.result(), order.baseline());
    ComparedSide b = ScoredSide.of(order.result());
    Joined joined = last.get();
    if (joined == null || !joined.isOf(a.cities(), b.cities())) {
      joined = new Joined(a.cities(), b.cities(), SideComparison.join(a, b, JoiningNames::of));
      last.set(joined);
    }
    return ComparisonContent.of(order.result(), order.choice(), a, joined.join());
  }
}
