package org.meridian.render.figure.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.render.label.LabelBox;

/** Where the marks of a painted chart stand: for the pointer, and for the keys. */
public final class ChartSpots {

  /** A pointer so near to a line is on it. */
  private static final double NEAR = 7;

  private final Map<String, List<LinePoint>> lines = new LinkedHashMap<>();
  private final List<MarkBox> boxes = new ArrayList<>();

  /**
   * A mark and one of its points.
   *
   * @param key of the mark
   * @param point its number
   */
  public record ChartHit(String key, int point) {}

  /**
   * A point on a drawn line.
   *
   * @param point the number of the point of the content that is nearest
   * @param isMark whether it is that point itself
   * @param isJoined whether the line comes from the point before
   */
  public record LinePoint(int point, double x, double y, boolean isMark, boolean isJoined) {}

  private record MarkBox(ChartHit hit, LabelBox box) {}

  /** Adds points of a line, from the left to the right. */
  void line(String key, List<LinePoint> points) {
    lines.computeIfAbsent(key, first -> new ArrayList<>()).addAll(points);
  }

  /** Adds a label or bar. */
  void box(String key, int point, LabelBox box) {
    boxes.add(new MarkBox(new ChartHit(key, point), box));
  }

  /** What is at a place: a label or bar, else the nearest line. */
  public Optional<ChartHit> at(double x, double y) {
    LabelBox here = new LabelBox(x, y, x, y);
    return boxes.stream()
        .filter(mark -> here.within(mark.box()))
        .map(MarkBox::hit)
        .findFirst()
        .or(() -> nearest(x, y));
  }

  private Optional<ChartHit> nearest(double x, double y) {
    ChartHit nearest = null;
    double least = NEAR;
    for (Map.Entry<String, List<LinePoint>> line : lines.entrySet()) {
      LinePoint from = null;
      for (LinePoint to : line.getValue()) {
        LinePoint start = from != null && to.isJoined() ? from : to;
        double distance = distance(start, to, x, y);
        if (distance < least) {
          least = distance;
          boolean isStart = Math.abs(x - start.x()) < Math.abs(x - to.x());
          nearest = new ChartHit(line.getKey(), (isStart ? start : to).point());
        }
        from = to;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static double distance(LinePoint from, LinePoint to, double x, double y) {
    double dx = to.x() - from.x();
    double dy = to.y() - from.y();
    double square = dx * dx + dy * dy;
    double along =
        square == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / square, 0, 1);
    return Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy);
  }

  /** The middle of a point's mark; empty where it is not drawn. */
  public Optional<LabelBox> place(ChartHit hit) {
    Optional<LabelBox> onLine =
        lines.getOrDefault(hit.key(), List.of()).stream()
            .filter(point -> point.isMark() && point.point() == hit.point())
            .map(point -> new LabelBox(point.x(), point.y(), point.x(), point.y()))
            .findFirst();
    return onLine.or(
        () -> boxes.stream().filter(box -> box.hit().equals(hit)).map(MarkBox::box).findFirst());
  }

  /** The keys of all marks, in the order of painting from above. */
  public List<String> keys() {
    List<String> keys = new ArrayList<>(lines.keySet());
    boxes.stream()
        .map(box -> box.hit().key())
        .filter(key -> !keys.contains(key))
        .forEach(keys::add);
    return List.copyOf(keys);
  }

  /** The points of a mark that are drawn, ascending. */
  public List<Integer> points(String key) {
    List<Integer> onLine =
        lines.getOrDefault(key, List.of()).stream()
            .filter(LinePoint::isMark)
            .map(LinePoint::point)
            .distinct()
            .sorted()
            .toList();
    return onLine.isEmpty()
        ? boxes.stream()
            .filter(box -> box.hit().key().equals(key))
            .map(box -> box.hit().point())
            .distinct()
            .sorted()
            .toList()
        : onLine;
  }
}
