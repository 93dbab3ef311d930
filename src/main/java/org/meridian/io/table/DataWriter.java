package org.meridian.io.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.ScenarioResult;

/**
 * The values behind an index as CSV: {@code rank,city_id,city_en,city_zh,country,region}, then for
 * each indicator its value and the year that it is of ({@code ID} and {@code y:ID}), and last, as
 * {@code what_if}, the ids of the indicators whose value is a what-if, parted by spaces. A missing
 * number is an empty cell, as is the year of what holds always.
 */
public final class DataWriter {

  private final ScenarioResult result;
  private final List<ValueColumn> columns;
  private final List<Integer> rows;
  private final EditedValues edits;

  /**
   * A column of values.
   *
   * @param indicator its id
   * @param values one a city, NaN missing; empty where there are none
   */
  public record ValueColumn(String indicator, double[] values) {}

  /**
   * A writer.
   *
   * @param result what the values are of
   * @param columns from left to right
   * @param rows positions of cities, from top to bottom
   */
  public DataWriter(ScenarioResult result, List<ValueColumn> columns, List<Integer> rows) {
    this.result = result;
    this.columns = columns;
    this.rows = rows;
    edits = EditedValues.of(result.dataset(), result.scenario());
  }

  /** The table in a style, passed on row by row. */
  public AtomicFile.ContentWriter table(TableStyle style) {
    return stream -> write(style.cells(), stream);
  }

  private void write(TableCells csv, OutputStream stream) throws IOException {
    csv.cell("rank").cell("city_id").cell("city_en").cell("city_zh").cell("country").cell("region");
    columns.forEach(column -> csv.cell(column.indicator()).cell("y:" + column.indicator()));
    csv.cell("what_if").end();
    for (int city : rows) {
      row(csv, city);
      csv.end(stream);
    }
    csv.passTo(stream);
  }

  private void row(TableCells csv, int row) {
    City city = result.dataset().city(row);
    csv.rank(result.cities().ranking().rank(row)).cell(city.id());
    csv.cell(city.name().en()).cell(city.name().zh()).cell(city.country()).cell(city.region());
    for (ValueColumn column : columns) {
      double value = column.values().length == 0 ? Double.NaN : column.values()[row];
      csv.cell(value).cell(Double.isNaN(value) ? "" : year(column.indicator(), row));
    }
    csv.cell(
        columns.stream()
            .map(ValueColumn::indicator)
            .filter(id -> edits.at(row, id).isPresent())
            .collect(Collectors.joining(" ")));
  }

  private String year(String indicator, int city) {
    return result
        .dataset()
        .vintage(indicator, result.scenario().year(), city)
        .filter(period -> !period.equals(Dataset.TIMELESS))
        .map(Period::toString)
        .orElse("");
  }
}
