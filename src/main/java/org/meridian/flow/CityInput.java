package org.meridian.flow;

import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scoring.IndexInput;

/** What the index of cities is computed from: values of cities, and strengths in links. */
public final class CityInput {

  private CityInput() {}

  /**
   * The input of a year; its rows are the dataset's cities in order.
   *
   * @param year one that the dataset covers
   */
  public static IndexInput of(Dataset dataset, Period year) {
    return of(dataset, year, CountedPairs.of(dataset, year));
  }

  /**
   * The input of a year.
   *
   * @param links the counted links of the year
   */
  public static IndexInput of(Dataset dataset, Period year, LinkTable links) {
    IndexStructure structure = dataset.structure();
    double[][] raw = new double[structure.size()][];
    int[] directions = new int[structure.size()];
    for (int node = 0; node < raw.length; node++) {
      Indicator indicator = indicator(dataset, structure.node(node));
      directions[node] = indicator == null ? 1 : indicator.direction().sign();
      raw[node] = indicator == null ? null : column(dataset, year, links, indicator);
    }
    return new IndexInput(
            structure, raw, directions, dataset.cities().stream().map(city -> city.id()).toList())
        .awaiting(node -> isAwaited(dataset, indicator(dataset, structure.node(node))));
  }

  /** Values of other years show that the year's are missing; what never has any is no part. */
  private static boolean isAwaited(Dataset dataset, Indicator indicator) {
    return indicator != null && dataset.hasValues(indicator.id());
  }

  private static Indicator indicator(Dataset dataset, IndexNode node) {
    return LinkIndicators.forCities(dataset, node).orElse(null);
  }

  private static double[] column(
      Dataset dataset, Period year, LinkTable links, Indicator indicator) {
    if (indicator.kind() == IndicatorKind.LINK) {
      return CityStrength.of(links, indicator, dataset.cities().size());
    }
    return dataset.values(year).column(indicator.id()).orElse(null);
  }
}
