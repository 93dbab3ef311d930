package org.meridian.io.table;

import java.util.List;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;

/**
 * Cities that were found, with what they were found by, as CSV: {@code
 * rank,city_id,city_en,city_zh,country,region,score}, then one column a number that was asked. A
 * missing number is an empty cell.
 */
public final class FoundCitiesWriter {

  private final ScenarioResult result;
  private final List<FoundColumn> columns;

  /**
   * A number that was asked.
   *
   * @param id heads the column
   * @param values one a city of the dataset, NaN missing
   */
  public record FoundColumn(String id, double[] values) {}

  /**
   * @param result what was asked
   * @param columns from left to right
   */
  public FoundCitiesWriter(ScenarioResult result, List<FoundColumn> columns) {
    this.result = result;
    this.columns = List.copyOf(columns);
  }

  /**
   * The table in a style.
   *
   * @param rows positions of the cities, from top to bottom
   */
  public byte[] table(List<Integer> rows, TableStyle style) {
    TableCells csv = style.cells();
    csv.cell("rank").cell("city_id").cell("city_en").cell("city_zh").cell("country").cell("region");
    csv.cell("score");
    columns.forEach(column -> csv.cell(column.id()));
    csv.end();
    for (int row : rows) {
      City city = result.dataset().city(row);
      csv.rank(result.cities().ranking().rank(row)).cell(city.id());
      csv.cell(city.name().en()).cell(city.name().zh()).cell(city.country()).cell(city.region());
      csv.cell(result.cities().score(row, IndexStructure.ROOT));
      columns.forEach(column -> csv.cell(column.values()[row]));
      csv.end();
    }
    return csv.toBytes();
  }
}
