package org.meridian.view.charts.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
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
 */
public record ScatterContent(
    ScenarioResult result,
    ScatterChoice choice,
    LineColours colours,
    List<ScatterPoint> points,
    int left)
    implements ChartContent {

  /** Copies the list. */
  public ScatterContent {
    points = List.copyOf(points);
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
    return new ScatterContent(result, choice, colours, points, maker.left());
  }

  /** The middle of the values across; of an even number the mean of the two in the middle. */
  public double medianX() {
    return median(ScatterPoint::x);
  }

  /** The middle of the values upwards. */
  public double medianY() {
    return median(ScatterPoint::y);
  }

  private double median(ToDoubleFunction<ScatterPoint> value) {
    double[] sorted = points.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /** Whether a value is on the better side of its median; a rank is where it is less. */
  private static boolean isHigh(ScatterAxis axis, double value, double median) {
    return axis.kind() == ScatterAxis.AxisKind.RANK ? value < median : value > median;
  }

  /** How many points are in each quarter: 0 low, 1 high across, plus 2 where high upwards. */
  public int[] quarters() {
    int[] counts = new int[4];
    double x = medianX();
    double y = medianY();
    for (ScatterPoint point : points) {
      counts[
          (isHigh(choice.x(), point.x(), x) ? 1 : 0)
              + (isHigh(choice.y(), point.y(), y) ? 2 : 0)]++;
    }
    return counts;
  }

  private double correlation(ColumnCorrelation kind) {
    return kind.of(
        points.stream().mapToDouble(ScatterPoint::x).toArray(),
        points.stream().mapToDouble(ScatterPoint::y).toArray());
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
    if (left > 0) {
      notes.add(TextInLanguage.key("charts.scatter.left", Numbers.whole(left)));
    }
    return notes;
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
    return point(key)
        .map(
            found ->
                new ChartFacts(
                    found.name(),
                    TextInLanguage.NONE,
                    List.of(
                        new ChartFacts.ChartFact(
                            choice.x().title(result), words -> Numbers.exact(found.x())),
                        new ChartFacts.ChartFact(
                            choice.y().title(result), words -> Numbers.exact(found.y())))));
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
    double x = medianX();
    double y = medianY();
    return new ChartTable(header, points.stream().map(point -> row(point, x, y)).toList());
  }

  private List<ChartTable.ChartCell> row(ScatterPoint point, double x, double y) {
    List<ChartTable.ChartCell> row = new ArrayList<>();
    point.cities().forEach(id -> row.add(ChartTable.cell(id)));
    boolean[] high = {isHigh(choice.x(), point.x(), x), isHigh(choice.y(), point.y(), y)};
    row.add(ChartTable.cell(point.x()));
    row.add(ChartTable.cell(point.y()));
    for (boolean each : high) {
      row.add(ChartTable.whole(each ? 1 : 0));
    }
    return row;
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return points.isEmpty()
        ? Optional.of(TextInLanguage.key("charts.scatter.empty"))
        : Optional.empty();
  }
}
