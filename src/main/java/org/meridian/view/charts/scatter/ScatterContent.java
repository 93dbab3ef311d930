package org.meridian.view.charts.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.LineColours;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;

/**
 * Cities, or links, as points by any two measures, with lines at both medians.
 *
 * @param result the present one
 * @param choice what is shown, as it fits the result
 * @param colours of cities
 * @param points that have both values
 * @param left how many lack one of them
 * @param trails of selected cities, where years are played
 */
public record ScatterContent(
    ScenarioResult result,
    ScatterChoice choice,
    LineColours colours,
    List<ScatterPoint> points,
    int left,
    List<ScatterTrail> trails)
    implements ChartContent {

  /** Copies the lists. */
  public ScatterContent {
    points = List.copyOf(points);
    trails = List.copyOf(trails);
  }

  /**
   * The points of a result.
   *
   * @param selected ids of selected cities
   * @param finder finds clusters, where colours ask for them
   */
  public static ScatterContent of(
      ScenarioResult result,
      ScatterChoice asked,
      Set<String> selected,
      Supplier<ClusterFinder> finder) {
    ScatterChoice choice = asked.in(result);
    ScatterPoints maker = new ScatterPoints(result, choice, selected);
    LineColours colours = maker.colours(finder);
    List<ScatterPoint> points = maker.of(colours);
    return new ScatterContent(result, choice, colours, points, maker.left(), List.of());
  }

  /**
   * The same with trails of selected cities.
   *
   * @param shown results of the same dataset that were shown before this one, in order
   */
  public ScatterContent after(List<ScenarioResult> shown) {
    List<ScatterTrail> drawn = ScatterTrail.of(shown, choice, points);
    return new ScatterContent(result, choice, colours, points, left, drawn);
  }

  /** All places that are drawn: of points, and of trails. */
  public Stream<ScatterPoint.ScatterPlace> places() {
    return Stream.concat(
        points.stream().map(ScatterPoint::place),
        trails.stream().flatMap(trail -> trail.before().stream()));
  }

  /** Whether the axis across is logarithmic: as asked for, if all values are above 0. */
  public boolean isLogX() {
    return choice.scales().logX() && refused(choice.x(), ScatterPoint.ScatterPlace::x) == 0;
  }

  /** Whether the axis upwards is logarithmic. */
  public boolean isLogY() {
    return choice.scales().logY() && refused(choice.y(), ScatterPoint.ScatterPlace::y) == 0;
  }

  /** How many values keep an axis from being logarithmic; ranks all do. */
  private long refused(ScatterAxis axis, ToDoubleFunction<ScatterPoint.ScatterPlace> value) {
    return axis.kind() == ScatterAxis.AxisKind.RANK
        ? points.size()
        : places().filter(place -> value.applyAsDouble(place) <= 0).count();
  }

  /** The area of a point, 0..1 of the largest; empty where it has none, or all are of one size. */
  public OptionalDouble share(ScatterPoint point) {
    double most =
        points.stream().mapToDouble(each -> each.place().size()).filter(v -> v > 0).max().orElse(0);
    return most == 0 || Double.isNaN(point.place().size())
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, point.place().size()) / most);
  }

  /** The middle of the values across; of an even number the mean of the two in the middle. */
  public double medianX() {
    return median(point -> point.place().x());
  }

  /** The middle of the values upwards. */
  public double medianY() {
    return median(point -> point.place().y());
  }

  private double median(ToDoubleFunction<ScatterPoint> value) {
    double[] sorted = points.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** The parts into which the medians cut the plot. */
  public ScatterQuarters quarters() {
    return ScatterQuarters.of(this);
  }

  private double correlation(ColumnCorrelation kind) {
    return kind.of(
        points.stream().mapToDouble(point -> point.place().x()).toArray(),
        points.stream().mapToDouble(point -> point.place().y()).toArray());
  }

  @Override
  public TextInLanguage heading() {
    return words ->
        words.get(
            "charts.scatter.heading",
            choice.y().title(result).in(words),
            choice.x().title(result).in(words));
  }

  @Override
  public List<TextInLanguage> notes() {
    List<TextInLanguage> notes = new ArrayList<>();
    notes.add(
        TextInLanguage.key(
            choice.isOfLinks() ? "charts.scatter.links" : "charts.scatter.cities",
            Numbers.whole(points.size()),
            coefficient(ColumnCorrelation.PEARSON),
            coefficient(ColumnCorrelation.SPEARMAN)));
    notes.add(TextInLanguage.key("charts.scatter.medians"));
    if (!trails.isEmpty()) {
      notes.add(TextInLanguage.key("charts.scatter.trails"));
    }
    logNote(choice.scales().logX(), choice.x(), ScatterPoint.ScatterPlace::x).ifPresent(notes::add);
    logNote(choice.scales().logY(), choice.y(), ScatterPoint.ScatterPlace::y).ifPresent(notes::add);
    choice.scales().size().map(this::sizeNote).ifPresent(notes::add);
    if (left > 0) {
      notes.add(TextInLanguage.key("charts.scatter.left", Numbers.whole(left)));
    }
    return notes;
  }

  private Optional<TextInLanguage> logNote(
      boolean asked, ScatterAxis axis, ToDoubleFunction<ScatterPoint.ScatterPlace> value) {
    long refused = refused(axis, value);
    if (!asked || refused == 0) {
      return Optional.empty();
    }
    String key =
        axis.kind() == ScatterAxis.AxisKind.RANK
            ? "charts.scatter.log.ranks"
            : "charts.scatter.log.refused";
    return Optional.of(
        words -> words.get(key, axis.title(result).in(words), Numbers.whole(refused)));
  }

  private TextInLanguage sizeNote(ScatterAxis size) {
    double most =
        points.stream()
            .mapToDouble(point -> point.place().size())
            .filter(v -> v > 0)
            .max()
            .orElse(Double.NaN);
    long without = points.stream().filter(point -> !(point.place().size() > 0)).count();
    return words -> {
      String said =
          words.get("charts.scatter.sizes", size.title(result).in(words), Numbers.brief(most));
      return without == 0
          ? said
          : words.get("charts.scatter.sizes.without", said, Numbers.whole(without));
    };
  }

  private String coefficient(ColumnCorrelation kind) {
    double value = correlation(kind);
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.fixed(value, 3);
  }

  /** The point of a key; empty if there is none. */
  public Optional<ScatterPoint> point(String key) {
    return points.stream().filter(point -> point.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return point(key).map(found -> new ChartFacts(found.name(), TextInLanguage.NONE, facts(found)));
  }

  private List<ChartFacts.ChartFact> facts(ScatterPoint point) {
    List<ChartFacts.ChartFact> facts = new ArrayList<>();
    facts.add(fact(choice.x(), point.place().x()));
    facts.add(fact(choice.y(), point.place().y()));
    choice.scales().size().ifPresent(size -> facts.add(fact(size, point.place().size())));
    return facts;
  }

  private ChartFacts.ChartFact fact(ScatterAxis axis, double value) {
    String text = Double.isNaN(value) ? Numbers.MISSING : Numbers.exact(value);
    return new ChartFacts.ChartFact(axis.title(result), words -> text);
  }

  @Override
  public List<String> cities(String key) {
    return point(key).map(ScatterPoint::cities).orElse(List.of());
  }

  @Override
  public ChartTable table() {
    List<String> header = new ArrayList<>(List.of(choice.isOfLinks() ? "from_id" : "city_id"));
    if (choice.isOfLinks()) {
      header.add("to_id");
    }
    header.addAll(List.of(choice.x().toString(), choice.y().toString(), "high_x", "high_y"));
    choice.scales().size().ifPresent(size -> header.add("size:" + size));
    double x = medianX();
    double y = medianY();
    return new ChartTable(header, points.stream().map(point -> row(point, x, y)).toList());
  }

  private List<ChartTable.ChartCell> row(ScatterPoint point, double x, double y) {
    List<ChartTable.ChartCell> row = new ArrayList<>();
    point.cities().forEach(id -> row.add(ChartTable.cell(id)));
    boolean[] high = {
      ScatterQuarters.isHigh(choice.x(), point.place().x(), x),
      ScatterQuarters.isHigh(choice.y(), point.place().y(), y)
    };
    row.add(ChartTable.cell(point.place().x()));
    row.add(ChartTable.cell(point.place().y()));
    for (boolean each : high) {
      row.add(ChartTable.whole(each ? 1 : 0));
    }
    choice.scales().size().ifPresent(size -> row.add(ChartTable.cell(point.place().size())));
    return row;
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return points.isEmpty()
        ? Optional.of(TextInLanguage.key("charts.scatter.empty"))
        : Optional.empty();
  }
}
