package org.meridian.view.data;

import java.util.Optional;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.QueryMembers;
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

  /** Begins the id of what countries have. */
  private static final String OF_COUNTRY = "country:";

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

  /** A number that countries have: what all cities of one have alike. */
  static DataColumn ofCountries(ScenarioResult result, String fact) {
    double[] values =
        result.dataset().cities().stream()
            .mapToDouble(city -> QueryMembers.number(city.attributes().get(fact)))
            .toArray();
    Indicator told =
        Indicator.ofCity(
            OF_COUNTRY + fact,
            result.dataset().annotations().names().getOrDefault(fact, LocalText.same(fact)),
            Direction.HIGHER_IS_BETTER);
    return new DataColumn(
        told, values, Optional.of(Dataset.TIMELESS), ColumnChecks.countPresent(values));
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

  /** Whether countries have it, and it is no indicator. */
  public boolean isOfCountry() {
    return indicator.id().startsWith(OF_COUNTRY);
  }

  /** Whether single values can be replaced: they are of cities, and the year shows some. */
  public boolean isEditable() {
    return indicator.kind() == IndicatorKind.CITY && vintage.isPresent() && !isOfCountry();
  }
}
