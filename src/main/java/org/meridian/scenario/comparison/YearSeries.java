package org.meridian.scenario.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;

/**
 * One scenario in every year that has values: the lines of a chart over years, and the ranks of a
 * bump chart. No year is invented in between; what is missing in a year is a gap. Immutable.
 *
 * @param years ascending
 * @param results one a year, in the same order
 */
public record YearSeries(List<Period> years, List<ScenarioResult> results) {

  /** Copies the lists. */
  public YearSeries {
    years = List.copyOf(years);
    results = List.copyOf(results);
  }

  /** Evaluates a scenario in every year that the dataset has values of. */
  public static YearSeries of(ScenarioEngine engine, Dataset dataset, Scenario scenario) {
    List<ScenarioResult> results = new ArrayList<>();
    for (Period year : dataset.years()) {
      results.add(engine.evaluate(dataset, scenario.withYear(year)));
    }
    return new YearSeries(dataset.years(), results);
  }

  /** A city's scores in a node, one a year; NaN is a gap. */
  public double[] scores(int city, int node) {
    return each(result -> result.cities().score(city, node));
  }

  /** A city's ranks in a node, one a year, 1 the best; 0 is a gap. */
  public int[] ranks(int city, int node) {
    return results.stream().mapToInt(result -> result.cities().ranking(node).rank(city)).toArray();
  }

  /**
   * A city's raw values in an indicator, one a year; NaN is a gap. A value that the year only
   * carries on from an earlier one is a gap too.
   */
  public double[] ownValues(int city, String indicator) {
    return each(
        result -> {
          Period year = result.scenario().year();
          boolean isOwn =
              result
                  .dataset()
                  .vintage(indicator, year, city)
                  .filter(own -> own.equals(year) || own.equals(Dataset.TIMELESS))
                  .isPresent();
          return isOwn ? result.dataset().values(year).value(indicator, city) : Double.NaN;
        });
  }

  /**
   * A figure of a group, one a year, as {@code GroupRow::mean}; NaN where the group has none.
   *
   * @param top the last rank that counts as top
   */
  public double[] figures(
      CityGrouping grouping, String key, int node, int top, ToDoubleFunction<GroupRow> figure) {
    return each(
        result ->
            GroupRows.of(result, grouping, node, top)
                .row(key)
                .map(figure::applyAsDouble)
                .orElse(Double.NaN));
  }

  /** The links of an indicator summed up, one a year; NaN where the year has none. */
  public double[] linkSums(String indicator) {
    return each(
        result -> result.links().links().column(indicator).map(YearSeries::sum).orElse(Double.NaN));
  }

  private static double sum(double... column) {
    double sum = 0;
    for (double value : column) {
      sum += Double.isNaN(value) ? 0 : value;
    }
    return column.length == 0 ? Double.NaN : sum;
  }

  private double[] each(ToDoubleFunction<ScenarioResult> value) {
    return results.stream().mapToDouble(value).toArray();
  }
}
