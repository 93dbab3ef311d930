package org.meridian.scenario.profile;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.meridian.flow.LinkIndicators;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexInput;

/**
 * Of what years the values are that stand behind a node, where some are of another year than the
 * one that is shown. Values that hold always do not count.
 *
 * @param first the earliest
 * @param last the latest; perhaps the same
 */
public record ShownYears(Period first, Period last) {

  /** The years behind a node of the index of cities; empty where all are of the year shown. */
  public static Optional<ShownYears> ofCities(ScenarioResult result, int node) {
    return new Search(result).of(result.cities().input(), node, LinkIndicators::forCities);
  }

  /** The years behind a node of the index of pathways; empty where all are of the year shown. */
  public static Optional<ShownYears> ofLinks(ScenarioResult result, int node) {
    return new Search(result).of(result.links().result().input(), node, LinkIndicators::forPairs);
  }

  /** Whether all values are of one year. */
  public boolean isOne() {
    return first.equals(last);
  }

  /** Gathers the years of all that feeds a node. */
  private static final class Search {

    private final Dataset dataset;
    private final Period asked;
    private final TreeSet<Period> years = new TreeSet<>();

    Search(ScenarioResult result) {
      dataset = result.dataset();
      asked = result.scenario().year();
    }

    Optional<ShownYears> of(
        IndexInput input, int node, BiFunction<Dataset, IndexNode, Optional<Indicator>> measured) {
      add(input, node, measured);
      years.remove(Dataset.TIMELESS);
      return years.isEmpty() || years.equals(Set.of(asked))
          ? Optional.empty()
          : Optional.of(new ShownYears(years.first(), years.last()));
    }

    private void add(
        IndexInput input, int node, BiFunction<Dataset, IndexNode, Optional<Indicator>> measured) {
      if (input.isSource(node)) {
        measured.apply(dataset, input.structure().node(node)).ifPresent(this::add);
        return;
      }
      for (int child : input.structure().children(node)) {
        add(input, child, measured);
      }
    }

    private void add(Indicator indicator) {
      if (indicator.rules().carry() != Carry.CELL || indicator.kind() == IndicatorKind.LINK) {
        dataset.vintage(indicator.id(), asked).ifPresent(years::add);
        return;
      }
      for (int city = 0; city < dataset.cities().size(); city++) {
        if (!Double.isNaN(dataset.values(asked).value(indicator.id(), city))) {
          dataset.vintage(indicator.id(), asked, city).ifPresent(years::add);
        }
      }
    }
  }
}
