package org.meridian.view.charts.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.LineColours;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;

/**
 * Ranks over years: all cities that are among the first in some year, and selected ones.
 *
 * @param result the present one
 * @param choice what is shown
 * @param series the present scenario in every year
 * @param colours of the lines
 * @param lines by their rank in the last year, then in those before
 */
public record BumpContent(
    ScenarioResult result,
    BumpChoice choice,
    YearSeries series,
    LineColours colours,
    List<YearLine> lines)
    implements ChartContent {

  /** Copies the list. */
  public BumpContent {
    lines = List.copyOf(lines);
  }

  /**
   * Ranks of a series.
   *
   * @param series of the result's scenario
   * @param selected ids of selected cities
   * @param finder finds clusters, where colours ask for them
   */
  public static BumpContent of(
      ScenarioResult result,
      YearSeries series,
      BumpChoice asked,
      Set<String> selected,
      Supplier<ClusterFinder> finder) {
    YearMeasure measure = measure(asked).in(result);
    BumpChoice choice =
        asked.withNode(measure.kind() == YearMeasure.MeasureKind.RANK ? measure.id() : "");
    YearValues values = new YearValues(series, measure(choice));
    boolean[] shown = result.shownCities();
    List<Integer> drawn = new ArrayList<>();
    for (int city = 0; city < shown.length; city++) {
      boolean isLit = selected.contains(result.dataset().city(city).id());
      if (isLit || shown[city] && isAmongFirst(values, series, city, choice.first())) {
        drawn.add(city);
      }
    }
    LineColours colours = LineColours.of(result, choice.by(), drawn, finder);
    List<YearLine> lines = new ArrayList<>();
    for (int city : drawn) {
      lines.add(line(result, series, values, city, colours, selected));
    }
    lines.sort(new LastRanks());
    return new BumpContent(result, choice, series, colours, lines);
  }

  private static YearMeasure measure(BumpChoice choice) {
    return new YearMeasure(YearMeasure.MeasureKind.RANK, choice.node());
  }

  private static boolean isAmongFirst(YearValues values, YearSeries series, int city, int first) {
    return IntStream.range(0, series.years().size())
        .anyMatch(year -> values.value(year, city) <= first);
  }

  private static YearLine line(
      ScenarioResult result,
      YearSeries series,
      YearValues values,
      int city,
      LineColours colours,
      Set<String> selected) {
    String id = result.dataset().city(city).id();
    return new YearLine(
        id,
        TextInLanguage.name(result.dataset().city(city).name()),
        colours.colour(city),
        selected.contains(id),
        IntStream.range(0, series.years().size())
            .mapToObj(year -> values.point(year, city))
            .toList(),
        List.of(id));
  }

  /** The positions of the years that are drawn, from the first value to the last. */
  public List<Integer> drawn() {
    return YearCharts.drawn(series, lines);
  }

  @Override
  public TextInLanguage heading() {
    return words ->
        words.get(
            "charts.bump.heading",
            words.get(measure(choice).name(result.dataset())),
            YearCharts.span(series, drawn(), words),
            Numbers.whole(choice.first()));
  }

  @Override
  public List<TextInLanguage> notes() {
    return YearCharts.notes(series, lines);
  }

  private Optional<YearLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return line(key)
        .map(
            line ->
                YearCharts.facts(
                    line,
                    series.years().get(point),
                    measure(choice).title(result.dataset()),
                    point));
  }

  @Override
  public List<String> cities(String key) {
    return line(key).map(YearLine::cities).orElse(List.of());
  }

  @Override
  public ChartTable table() {
    return YearTable.of(series.years(), lines, measure(choice).toString());
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    Optional<TextInLanguage> few = YearCharts.tooFew(result.dataset());
    if (few.isPresent()) {
      return few;
    }
    return lines.stream().allMatch(line -> line.first().isEmpty())
        ? Optional.of(TextInLanguage.key("charts.bump.empty"))
        : Optional.empty();
  }

  /** By the rank in the last year that has one, gaps last; then by that in the year before. */
  private static final class LastRanks implements Comparator<YearLine> {
    @Override
    public int compare(YearLine one, YearLine other) {
      for (int year = one.points().size() - 1; year >= 0; year--) {
        int order =
            Double.compare(one.points().get(year).value(), other.points().get(year).value());
        if (order != 0) {
          return order;
        }
      }
      return one.key().compareTo(other.key());
    }
  }

  /** How many ranks are drawn: the last one of the first that anybody has. */
  public OptionalInt last() {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .filter(point -> point.value() <= choice.first())
        .mapToInt(point -> (int) point.value())
        .max();
  }
}
