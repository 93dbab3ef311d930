package org.meridian.view.charts.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
import org.meridian.text.Messages;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.LineColours;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupsContent;
import org.meridian.view.groups.ListedGroup;

/**
 * Lines of a measure over years: of selected cities, else of the first ones, or of groups.
 *
 * @param result the present one; which cities are first and what groups hold is of its year
 * @param choice what is shown
 * @param series the present scenario in every year
 * @param lines in the order of ranks or of groups
 * @param more how many lines are left out
 */
public record LinesContent(
    ScenarioResult result, LineChoice choice, YearSeries series, List<YearLine> lines, int more)
    implements ChartContent {

  /** Key of the line of all cities beside groups. */
  public static final String ALL = "all";

  /** Copies the list. */
  public LinesContent {
    lines = List.copyOf(lines);
  }

  /**
   * Lines of a series.
   *
   * @param series of the result's scenario
   * @param selected ids of selected cities
   * @param finder finds clusters, where groups ask for them
   */
  public static LinesContent of(
      ScenarioResult result,
      YearSeries series,
      LineChoice asked,
      Set<String> selected,
      Supplier<ClusterFinder> finder) {
    LineChoice choice = asked.in(result);
    YearValues values = new YearValues(series, choice.measure());
    List<YearLine> lines =
        choice.by().isEmpty()
            ? cities(result, series, values, selected)
            : groups(result, series, values, choice, selected, finder);
    Optional<BaseYear> base = base(choice, series);
    List<YearLine> shown =
        lines.stream()
            .limit(LineChoice.MOST)
            .map(line -> base.map(year -> year.of(line)).orElse(line))
            .toList();
    return new LinesContent(result, choice, series, shown, lines.size() - shown.size());
  }

  private static Optional<BaseYear> base(LineChoice choice, YearSeries series) {
    return choice.base().map(year -> new BaseYear(year, series.years()));
  }

  private static List<YearLine> cities(
      ScenarioResult result, YearSeries series, YearValues values, Set<String> selected) {
    List<YearLine> lines = new ArrayList<>();
    for (int city : drawn(result, selected)) {
      String id = result.dataset().city(city).id();
      lines.add(
          new YearLine(
              id,
              TextInLanguage.name(result.dataset().city(city).name()),
              lines.size(),
              selected.contains(id),
              years(series).mapToObj(year -> values.point(year, city)).toList(),
              List.of(id)));
    }
    return lines;
  }

  /** The selected cities, the best first; without one the first cities. */
  private static List<Integer> drawn(ScenarioResult result, Set<String> selected) {
    int[] places = places(result);
    List<Integer> chosen =
        selected.stream()
            .flatMapToInt(id -> result.dataset().cityPosition(id).stream())
            .boxed()
            .sorted(Comparator.comparingInt(city -> places[city]))
            .toList();
    return chosen.isEmpty() ? first(result) : chosen;
  }

  /** The first cities of those that the filter leaves. */
  private static List<Integer> first(ScenarioResult result) {
    boolean[] shown = result.shownCities();
    int ranked = result.cities().ranking().rankedCount();
    return Arrays.stream(result.cities().ranking().order())
        .limit(ranked)
        .filter(city -> shown[city])
        .limit(LineChoice.FIRST)
        .boxed()
        .toList();
  }

  /** The place of each city in the ranking, so that the order of selection changes no colour. */
  private static int[] places(ScenarioResult result) {
    int[] order = result.cities().ranking().order();
    int[] places = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      places[order[place]] = place;
    }
    return places;
  }

  private static List<YearLine> groups(
      ScenarioResult result,
      YearSeries series,
      YearValues values,
      LineChoice choice,
      Set<String> selected,
      Supplier<ClusterFinder> finder) {
    List<YearLine> lines = new ArrayList<>();
    GroupChoice by = new GroupChoice(choice.by(), "", 1);
    for (ListedGroup group : GroupsContent.of(result, by, finder).rows()) {
      int[] members = group.cities().stream().mapToInt(city -> city).toArray();
      List<String> ids = group.cityIds();
      lines.add(
          new YearLine(
              group.id(),
              group.title(),
              group.colour(),
              !ids.isEmpty() && selected.containsAll(ids),
              years(series).mapToObj(year -> values.point(year, choice.figure(), members)).toList(),
              ids));
    }
    if (!lines.isEmpty()) {
      int place = Math.min(LineChoice.MOST - 1, lines.size());
      lines.add(place, all(result, series, values, choice));
    }
    return lines;
  }

  /** All cities that the filter leaves as one line, to hold groups against. */
  private static YearLine all(
      ScenarioResult result, YearSeries series, YearValues values, LineChoice choice) {
    boolean[] shown = result.shownCities();
    int[] cities = IntStream.range(0, shown.length).filter(city -> shown[city]).toArray();
    return new YearLine(
        ALL,
        TextInLanguage.key("charts.lines.all"),
        LineColours.NEUTRAL,
        false,
        years(series).mapToObj(year -> values.point(year, choice.figure(), cities)).toList(),
        List.of());
  }

  private static IntStream years(YearSeries series) {
    return IntStream.range(0, series.years().size());
  }

  /** The positions of the years that are drawn, from the first value to the last. */
  public List<Integer> drawn() {
    return YearCharts.drawn(series, lines);
  }

  @Override
  public TextInLanguage heading() {
    return words -> {
      String what = title().in(words);
      String span = YearCharts.span(series, drawn(), words);
      return choice.by().isEmpty()
          ? words.get("charts.lines.heading", what, span)
          : words.get("charts.lines.heading.groups", what, span, figure(words));
    };
  }

  private TextInLanguage title() {
    return base(choice, series)
        .map(year -> year.title(choice.measure(), result.dataset()))
        .orElseGet(() -> choice.measure().title(result.dataset()));
  }

  private String figure(Messages words) {
    return choice.measure().kind() == YearMeasure.MeasureKind.LINKS
        ? words.get("charts.figure.links")
        : words.get("charts.figure." + choice.figure().id());
  }

  @Override
  public List<TextInLanguage> notes() {
    List<TextInLanguage> notes = new ArrayList<>(YearCharts.notes(series, lines));
    if (lines.stream().anyMatch(line -> line.first().isEmpty())) {
      base(choice, series).map(BaseYear::note).ifPresent(notes::add);
    }
    if (more > 0) {
      notes.add(
          TextInLanguage.key(
              "charts.note.more", Integer.toString(lines.size()), Integer.toString(more)));
    }
    return notes;
  }

  /** The line of a key; empty if there is none. */
  public Optional<YearLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return line(key).map(line -> YearCharts.facts(line, series.years().get(point), title(), point));
  }

  @Override
  public List<String> cities(String key) {
    return line(key).map(YearLine::cities).orElse(List.of());
  }

  @Override
  public ChartTable table() {
    String measure = choice.measure().toString();
    return YearTable.of(
        series.years(),
        lines,
        choice.base().map(year -> measure + " percent of " + year).orElse(measure));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    Optional<TextInLanguage> few = YearCharts.tooFew(result.dataset());
    if (few.isPresent()) {
      return few;
    }
    boolean none = lines.stream().allMatch(line -> line.first().isEmpty());
    return none
        ? Optional.of(
            TextInLanguage.key(
                lines.isEmpty() ? "charts.lines.empty" : "charts.lines.empty.values"))
        : Optional.empty();
  }
}
