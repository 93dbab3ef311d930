package org.meridian.view.charts.scatter;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.view.content.TextInLanguage;

/**
 * The four parts into which the medians cut a scatter plot, in the order: low in both, high across
 * alone, high upwards alone, high in both. A point on a median is low there.
 *
 * @param points of each part, in the order of the plot
 * @param names of the parts
 */
public record ScatterQuarters(List<List<ScatterPoint>> points, List<TextInLanguage> names) {

  /** How many parts there are. */
  public static final int COUNT = 4;

  /** Copies the lists. */
  public ScatterQuarters {
    points = points.stream().map(List::copyOf).toList();
    names = List.copyOf(names);
  }

  static ScatterQuarters of(ScatterContent content) {
    double x = content.medianX();
    double y = content.medianY();
    return new ScatterQuarters(
        IntStream.range(0, COUNT)
            .mapToObj(
                quarter ->
                    content.points().stream()
                        .filter(point -> of(content.choice(), point, x, y) == quarter)
                        .toList())
            .toList(),
        List.of(
            TextInLanguage.key("charts.scatter.low"),
            alone(content, content.choice().x()),
            alone(content, content.choice().y()),
            TextInLanguage.key("charts.scatter.high")));
  }

  private static int of(ScatterChoice choice, ScatterPoint point, double x, double y) {
    return (isHigh(choice.x(), point.place().x(), x) ? 1 : 0)
        + (isHigh(choice.y(), point.place().y(), y) ? 2 : 0);
  }

  /** Whether a value is on the better side of its median; a rank is where it is less. */
  static boolean isHigh(ScatterAxis axis, double value, double median) {
    return axis.kind() == ScatterAxis.AxisKind.RANK ? value < median : value > median;
  }

  /** What those are called that are high in one measure and low in the other. */
  private static TextInLanguage alone(ScatterContent content, ScatterAxis axis) {
    return words -> words.get("charts.scatter.alone", axis.measured(content.result()).in(words));
  }

  /** How many points each part has. */
  public int[] counts() {
    return points.stream().mapToInt(List::size).toArray();
  }

  /** The ids of the cities of a part, in the order of the plot, each once. */
  public List<String> cities(int quarter) {
    return points.get(quarter).stream()
        .flatMap(point -> point.cities().stream())
        .distinct()
        .toList();
  }
}
