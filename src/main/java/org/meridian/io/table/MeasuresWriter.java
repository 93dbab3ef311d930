package org.meridian.io.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meridian.flow.NetworkMeasures;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.ColumnChecks;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;

/**
 * Network measures as CSV: {@code
 * city_id,city_en,city_zh,country,region,degree,strength,betweenness,harmonic_closeness,eigenvector},
 * in the order of the dataset; {@code betweenness_estimate} where paths were followed from a sample
 * of cities only. For each link indicator that counts something inside cities a column {@code
 * inside:INDICATOR} follows, in the unit of the indicator.
 */
public final class MeasuresWriter {

  private static final String BETWEENNESS = "betweenness";

  private static final String[] HEADER = {
    "city_id",
    "city_en",
    "city_zh",
    "country",
    "region",
    "degree",
    "strength",
    BETWEENNESS,
    "harmonic_closeness",
    "eigenvector"
  };

  private MeasuresWriter() {}

  /**
   * The table in a style.
   *
   * @param result the cities, of which those that its filter leaves are listed, and their year
   * @param measures one value a city
   * @param style how it is written
   */
  public static byte[] toBytes(ScenarioResult result, NetworkMeasures measures, TableStyle style) {
    Dataset dataset = result.dataset();
    LinkTable links = dataset.links(result.scenario().year());
    boolean[] shown = result.shownCities();
    TableCells csv = style.cells();
    for (String column : HEADER) {
      boolean estimated = measures.isSampled() && column.equals(BETWEENNESS);
      csv.cell(estimated ? BETWEENNESS + "_estimate" : column);
    }
    Map<String, double[]> inside = inside(dataset, links);
    inside.keySet().forEach(indicator -> csv.cell("inside:" + indicator));
    csv.end();
    for (int row = 0; row < shown.length; row++) {
      if (shown[row]) {
        row(csv, dataset.city(row), measures, row);
        for (double[] values : inside.values()) {
          csv.cell(values[row]);
        }
        csv.end();
      }
    }
    return csv.toBytes();
  }

  private static void row(TableCells csv, City city, NetworkMeasures measures, int row) {
    csv.cell(city.id()).cell(city.name().en()).cell(city.name().zh());
    csv.cell(city.country()).cell(city.region());
    csv.cell(measures.degree()[row]).cell(measures.strength()[row]);
    csv.cell(measures.betweenness()[row]).cell(measures.harmonic()[row]);
    csv.cell(measures.eigenvector()[row]);
  }

  private static Map<String, double[]> inside(Dataset dataset, LinkTable links) {
    Map<String, double[]> inside = new LinkedHashMap<>();
    for (String indicator : dataset.indicators().keySet()) {
      links
          .inside(indicator)
          .filter(ColumnChecks::hasAny)
          .ifPresent(values -> inside.put(indicator, values));
    }
    return inside;
  }
}
