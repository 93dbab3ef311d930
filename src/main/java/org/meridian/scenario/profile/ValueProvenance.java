package org.meridian.scenario.profile;

import java.util.Optional;
import org.meridian.flow.LinkIndicators;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.ScenarioResult;

/**
 * Where a raw value of a city comes from.
 *
 * @param indicator what was measured; empty if the node stands for no indicator of cities
 * @param year the year that the value is of, perhaps before the one that is shown; {@link
 *     Dataset#TIMELESS} where it has none
 * @param links of how many of the city's links a value of a link indicator is the sum or the mean;
 *     -1 for an indicator of cities
 * @param edited whether the value is a what-if
 */
public record ValueProvenance(
    Optional<Indicator> indicator, Period year, int links, boolean edited) {

  /** The provenance of what feeds a node. */
  public static ValueProvenance of(ScenarioResult result, int city, int node) {
    Dataset dataset = result.dataset();
    Optional<Indicator> indicator =
        LinkIndicators.forCities(dataset, dataset.structure().node(node));
    return new ValueProvenance(
        indicator,
        year(result, city, node),
        indicator.map(each -> links(result, city, each)).orElse(-1),
        isEdited(result, city, node));
  }

  /** The year alone, without counting links. */
  public static Period year(ScenarioResult result, int city, int node) {
    return LinkIndicators.forCities(result.dataset(), result.dataset().structure().node(node))
        .map(each -> year(result, city, each))
        .orElse(result.scenario().year());
  }

  private static Period year(ScenarioResult result, int city, Indicator indicator) {
    Period asked = result.scenario().year();
    Dataset dataset = result.dataset();
    return (indicator.kind() == IndicatorKind.CITY
            ? dataset.vintage(indicator.id(), asked, city)
            : dataset.vintage(indicator.id(), asked))
        .orElse(asked);
  }

  /** Whether the value is of another year than the one that is shown. */
  public boolean isCarried(Period shown) {
    return !year.equals(shown) && !year.equals(Dataset.TIMELESS);
  }

  private static int links(ScenarioResult result, int city, Indicator indicator) {
    if (indicator.kind() != IndicatorKind.LINK) {
      return -1;
    }
    LinkTable links = result.links().links();
    double[] column = links.column(indicator.id()).orElse(new double[0]);
    int count = 0;
    for (int link = 0; link < column.length; link++) {
      boolean own = links.origin(link) == city || links.destination(link) == city;
      count += own && !Double.isNaN(column[link]) ? 1 : 0;
    }
    return count;
  }

  /** Whether the value that feeds a node is a what-if. */
  public static boolean isEdited(ScenarioResult result, int city, int node) {
    EditedValues edits = EditedValues.of(result.dataset(), result.scenario());
    return LinkIndicators.forCities(result.dataset(), result.dataset().structure().node(node))
        .flatMap(indicator -> edits.at(city, indicator.id()))
        .isPresent();
  }
}
