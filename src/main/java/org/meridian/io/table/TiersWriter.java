package org.meridian.io.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.tiers.CityTiers;

/**
 * Tiers as CSV: {@code tier,city_id,city_en,value}, tier 1 the top, in order of value and id;
 * cities without a value come last with an empty tier. Cities that the filter leaves out are not
 * listed.
 */
public final class TiersWriter {

  private TiersWriter() {}

  /**
   * The table in a style.
   *
   * @param values one a city, NaN is missing
   */
  public static byte[] toBytes(
      ScenarioResult result, double[] values, CityTiers tiers, TableStyle style) {
    List<City> cities = result.dataset().cities();
    boolean[] shown = result.shownCities();
    TableCells csv = style.cells();
    csv.cell("tier").cell("city_id").cell("city_en").cell("value").end();
    IntStream.range(0, values.length)
        .filter(row -> shown[row])
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer row) -> Double.isNaN(values[row]) ? 1 : 0)
                .thenComparingDouble(row -> -values[row])
                .thenComparing(row -> cities.get(row).id()))
        .forEach(
            row -> {
              City city = cities.get(row);
              csv.rank(tiers.tier(row)).cell(city.id()).cell(city.name().en());
              csv.cell(values[row]).end();
            });
    return csv.toBytes();
  }
}
