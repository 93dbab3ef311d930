package org.meridian.view.data;

import java.util.Optional;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;

/**
 * The raw values of an indicator, as the year shows them.
 *
 * @param indicator what was measured
 * @param values one a city of the dataset, NaN missing; what-ifs are in it; not to be written to
 * @param vintage of what year the values are, the latest where there are several; {@link
 *     Dataset#TIMELESS} where they hold always; empty where the year shows none
 * @param present how many cities have a value
 */
public record DataColumn(
    Indicator indicator, double[] values, Optional<Period> vintage, int present) {

  /** An indicator of cities. */
  static DataColumn ofCities(ScenarioResult result, Indicator indicator) {
    Period year = result.scenario().year();
    Dataset dataset = result.dataset();
    return of(result, indicator, dataset.values(year).column(indicator.id()).orElse(new double[0]));
  }

  /**
   * The strength of cities in a link indicator.
   *
   * @param node the node of the index that it feeds
   */
  static DataColumn ofLinks(ScenarioResult result, Indicator indicator, int node) {
    return of(result, indicator, result.cities().raw(node));
  }

  private static DataColumn of(ScenarioResult result, Indicator indicator, double[] values) {
    Optional<Period> vintage = result.dataset().vintage(indicator.id(), result.scenario().year());
    return new DataColumn(indicator, values, vintage, ColumnChecks.countPresent(values));
  }

  /** The id of the indicator. */
  public String id() {
    return indicator.id();
  }

  /** The value of a city; NaN where it is missing. */
  public double value(int city) {
    return values.length == 0 ? Double.NaN : values[city];
  }

  /** Whether single values can be replaced: they are of cities, and the year shows some. */
  public boolean isEditable() {
    return indicator.kind() == IndicatorKind.CITY && vintage.isPresent();
  }
}
