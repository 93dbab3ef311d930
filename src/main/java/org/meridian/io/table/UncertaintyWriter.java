package org.meridian.io.table;

import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/**
 * How sure ranks are, as CSV: {@code
 * city_id,city_en,city_zh,nominal,median,mean,p5,p95,best,worst}, then {@code robustness} (0..1)
 * and {@code in_top_N}, the share of replicates in which the city is among the best N. In the order
 * of the nominal ranking, unranked cities last; cells of a city that never has a rank are empty.
 */
public final class UncertaintyWriter {

  private final ScenarioResult scored;
  private final UncertaintyResult result;
  private final int top;

  /**
   * A writer.
   *
   * @param scored the cities that its filter leaves and their ranking, which gives the order
   * @param result how sure it is
   * @param top N of the last column
   */
  public UncertaintyWriter(ScenarioResult scored, UncertaintyResult result, int top) {
    this.scored = scored;
    this.result = result;
    this.top = top;
  }

  /** The table in a style. */
  public byte[] toBytes(TableStyle style) {
    TableCells csv = style.cells();
    csv.cell("city_id").cell("city_en").cell("city_zh").cell("nominal").cell("median");
    csv.cell("mean").cell("p5").cell("p95").cell("best").cell("worst").cell("robustness");
    csv.cell("in_top_" + top).end();
    boolean[] shown = scored.shownCities();
    for (int row : scored.cities().ranking().order()) {
      if (shown[row]) {
        row(csv, row);
      }
    }
    return csv.toBytes();
  }

  private void row(TableCells csv, int row) {
    City city = scored.dataset().city(row);
    csv.cell(city.id()).cell(city.name().en()).cell(city.name().zh());
    csv.rank(result.nominal(row)).cell(result.median(row)).cell(result.mean(row));
    csv.cell(result.quantile(row, 0.05)).cell(result.quantile(row, 0.95));
    csv.rank(result.best(row)).rank(result.worst(row)).cell(result.robustness(row));
    csv.cell(result.frequencyInTop(row, top)).end();
  }
}
