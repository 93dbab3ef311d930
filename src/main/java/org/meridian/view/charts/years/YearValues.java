package org.meridian.view.charts.years;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import org.meridian.model.Dataset;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scoring.ranking.CityRanking;

/** A measure of all cities in all years of a series. Immutable. */
final class YearValues {

  private static final Optional<ShownYears> NONE = Optional.empty();

  private final YearSeries series;
  private final YearMeasure measure;
  private final double[][] values;
  private final List<Optional<ShownYears>> shown;

  /** Gathers a measure; O(years x (cities + links)). */
  YearValues(YearSeries series, YearMeasure measure) {
    this.series = series;
    this.measure = measure;
    values = series.results().stream().map(this::column).toArray(double[][]::new);
    boolean ofCities = measure.kind() == YearMeasure.MeasureKind.VALUE;
    shown = series.results().stream().map(r -> ofCities ? NONE : years(r)).toList();
  }

  /** The value of a city in a year; NaN is a gap. */
  double value(int year, int city) {
    return values[year][city];
  }

  private double[] column(ScenarioResult result) {
    double[] column = new double[result.dataset().cities().size()];
    if (measure.kind() == YearMeasure.MeasureKind.LINKS) {
      Arrays.fill(column, Double.NaN);
      sums(result.links().links(), column);
    } else {
      Arrays.setAll(column, of(result));
    }
    return column;
  }

  /** What each city shows. */
  private IntToDoubleFunction of(ScenarioResult result) {
    if (measure.kind() == YearMeasure.MeasureKind.VALUE) {
      IndicatorTable table = result.dataset().values(result.scenario().year());
      return city -> table.value(measure.id(), city);
    }
    int node = measure.node(result.dataset().structure()).orElseThrow();
    if (measure.kind() == YearMeasure.MeasureKind.SCORE) {
      return city -> result.cities().score(city, node);
    }
    CityRanking ranks = result.cities().ranking(node);
    return city -> ranks.rank(city) == 0 ? Double.NaN : ranks.rank(city);
  }

  /** Adds each link to both its ends; a city without a link stays a gap. */
  private void sums(LinkTable links, double... column) {
    double[] strengths = links.column(measure.id()).orElse(new double[0]);
    for (int link = 0; link < strengths.length; link++) {
      if (!Double.isNaN(strengths[link])) {
        for (int end : new int[] {links.origin(link), links.destination(link)}) {
          column[end] = (Double.isNaN(column[end]) ? 0 : column[end]) + strengths[link];
        }
      }
    }
  }

  /** What a city shows in a year. */
  YearPoint point(int year, int city) {
    Optional<ShownYears> years = years(year, city);
    return new YearPoint(values[year][city], years, isCarried(year, years), 1);
  }

  /** What a group shows in a year. */
  YearPoint point(int year, GroupFigure figure, int... cities) {
    double[] known =
        Arrays.stream(cities)
            .mapToDouble(city -> values[year][city])
            .filter(value -> !Double.isNaN(value))
            .toArray();
    double value =
        measure.kind() == YearMeasure.MeasureKind.LINKS
            ? linkSum(series.results().get(year), cities)
            : figure.of(known);
    Optional<ShownYears> years = cities.length == 0 ? Optional.empty() : years(year, cities[0]);
    return new YearPoint(value, years, isCarried(year, years), known.length);
  }

  /** All links with an end in a group, each once. */
  private double linkSum(ScenarioResult result, int... cities) {
    LinkTable links = result.links().links();
    boolean[] in = new boolean[result.dataset().cities().size()];
    Arrays.stream(cities).forEach(city -> in[city] = true);
    double[] strengths = links.column(measure.id()).orElse(new double[0]);
    double sum = Double.NaN;
    for (int link = 0; link < strengths.length; link++) {
      boolean touches = in[links.origin(link)] || in[links.destination(link)];
      if (touches && !Double.isNaN(strengths[link])) {
        sum = (Double.isNaN(sum) ? 0 : sum) + strengths[link];
      }
    }
    return sum;
  }

  private boolean isCarried(int year, Optional<ShownYears> years) {
    return years.filter(found -> !found.last().equals(series.years().get(year))).isPresent();
  }

  private Optional<ShownYears> years(int year, int city) {
    Period asked = series.years().get(year);
    Dataset dataset = series.results().get(year).dataset();
    return measure.kind() == YearMeasure.MeasureKind.VALUE
        ? one(dataset.vintage(measure.id(), asked, city), asked)
        : shown.get(year);
  }

  /** Of what years the values are that a year shows of all cities alike. */
  private Optional<ShownYears> years(ScenarioResult result) {
    Period asked = result.scenario().year();
    return measure.kind() == YearMeasure.MeasureKind.LINKS
        ? one(result.dataset().vintage(measure.id(), asked), asked)
        : ShownYears.ofCities(result, measure.node(result.dataset().structure()).orElseThrow());
  }

  private static Optional<ShownYears> one(Optional<Period> vintage, Period shown) {
    TreeSet<Period> own = new TreeSet<>();
    vintage
        .filter(year -> !year.equals(shown) && !year.equals(Dataset.TIMELESS))
        .ifPresent(own::add);
    return own.isEmpty() ? Optional.empty() : Optional.of(new ShownYears(own.first(), own.last()));
  }
}
