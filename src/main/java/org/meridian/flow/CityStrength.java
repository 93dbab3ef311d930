package org.meridian.flow;

import java.util.Arrays;
import org.meridian.model.Indicator;
import org.meridian.model.LinkTable;
import org.meridian.model.indicator.StrengthRule;

/**
 * A city's strength in a link indicator: the sum, or the mean, of the values of its counted links,
 * in the unit of the indicator. In a directed network both ends count.
 *
 * <p>Missing values are left out. A city without any value has strength 0 if the indicator is
 * complete (nothing listed means nothing there), otherwise its strength is missing.
 */
public final class CityStrength {

  private CityStrength() {}

  /**
   * The strength of every city.
   *
   * @param links counted links, as {@link CountedPairs} makes them
   * @param indicator a link indicator
   * @param cities how many cities there are
   * @return one value a city, NaN missing
   */
  public static double[] of(LinkTable links, Indicator indicator, int cities) {
    double[] sums = new double[cities];
    int[] counts = new int[cities];
    double[] column = links.column(indicator.id()).orElse(null);
    if (column == null) {
      Arrays.fill(sums, Double.NaN);
      return sums;
    }
    for (int link = 0; link < column.length; link++) {
      if (!Double.isNaN(column[link])) {
        add(sums, counts, links.origin(link), column[link]);
        add(sums, counts, links.destination(link), column[link]);
      }
    }
    for (int city = 0; city < cities; city++) {
      sums[city] = strength(sums[city], counts[city], indicator);
    }
    return sums;
  }

  private static void add(double[] sums, int[] counts, int city, double value) {
    sums[city] += value;
    counts[city]++;
  }

  private static double strength(double sum, int count, Indicator indicator) {
    if (count == 0) {
      return indicator.rules().complete() ? 0 : Double.NaN;
    }
    return indicator.strength() == StrengthRule.MEAN ? sum / count : sum;
  }
}
