package org.meridian.ui.choice;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.function.Consumer;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexInput;
import org.meridian.ui.search.CitySearchField;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.MethodKind;

/** Parameters that make sense of the open data: its range, its best value, its leading city. */
public final class UsualParameters {

  private static final int WHOLE = -1;

  private final Explorer explorer;
  private final int node;

  private UsualParameters(Explorer explorer, int node) {
    this.explorer = explorer;
    this.node = node;
  }

  /** For a method of the whole index. */
  public static UsualParameters ofIndex(Explorer explorer) {
    return new UsualParameters(explorer, WHOLE);
  }

  /** For a method of one node that has raw values. */
  public static UsualParameters ofNode(Explorer explorer, int node) {
    return new UsualParameters(explorer, node);
  }

  /** The open dataset. */
  Dataset dataset() {
    return explorer.dataset().get();
  }

  /** A field that finds one of its cities. */
  CitySearchField search(LiveMessages messages, Consumer<City> taken) {
    return new CitySearchField(explorer, messages, "choice.parameter.city", taken);
  }

  /** The value of a parameter when its method is chosen, as text of a label. */
  public String of(MethodKind.Parameter parameter) {
    return switch (parameter) {
      case LEAST -> "0";
      case MOST, SCALE -> "100";
      case ORDER -> "2";
      case LOWER -> Double.toString(raw().getMin());
      case UPPER -> Double.toString(raw().getMax());
      case TARGET -> Double.toString(best());
      case CITY -> leader();
    };
  }

  private DoubleSummaryStatistics raw() {
    ScenarioResult result = explorer.result().get();
    double[] values =
        node == WHOLE || result == null ? new double[0] : result.cities().input().raw(node);
    DoubleSummaryStatistics present =
        Arrays.stream(values).filter(value -> !Double.isNaN(value)).summaryStatistics();
    if (present.getCount() == 0) {
      present.accept(0);
      present.accept(100);
    }
    return present;
  }

  private double best() {
    ScenarioResult result = explorer.result().get();
    boolean reversed = result != null && isReversed(result.cities().input());
    return reversed ? raw().getMin() : raw().getMax();
  }

  private boolean isReversed(IndexInput input) {
    return node != WHOLE && input.direction(node) < 0;
  }

  private String leader() {
    ScenarioResult result = explorer.result().get();
    int row = result == null ? 0 : result.cities().ranking().order()[0];
    return dataset().city(row).id();
  }
}
