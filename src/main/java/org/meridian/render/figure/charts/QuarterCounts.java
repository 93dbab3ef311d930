package org.meridian.render.figure.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.render.label.LabelBox;
import org.meridian.text.Numbers;

/**
 * Writes into each quarter of a plot what it is called and how many points it has: at its outer
 * corner, or where points lie there at the next of its corners that is free; where the name has no
 * room, the number alone.
 */
final class QuarterCounts {

  private static final double BESIDE = 6;
  private static final double HALF = 7;
  private static final double ABOVE = 3;

  private final ChartPen pen;
  private final LabelBox plot;
  private final double x;
  private final double y;

  /**
   * @param x where the quarters meet
   * @param y where the quarters meet
   */
  QuarterCounts(ChartPen pen, LabelBox plot, double x, double y) {
    this.pen = pen;
    this.plot = plot;
    this.x = x;
    this.y = y;
  }

  /**
   * Writes them.
   *
   * @param counts low first, plus 1 high across, plus 2 high upwards
   * @param names of the quarters in the same order
   * @return where they stand
   */
  List<LabelBox> write(
      int[] counts, List<String> names, List<PointNames.NamedPoint> points, int ink) {
    List<LabelBox> taken = new ArrayList<>();
    for (int quarter = 0; quarter < counts.length; quarter++) {
      String count = Numbers.whole(counts[quarter]);
      String named = names.get(quarter) + "  " + count;
      Optional<LabelBox> roomy = free(quarter, pen.width(named, true), points).findFirst();
      LabelBox box =
          roomy.isPresent() ? roomy.get() : lone(quarter, pen.width(count, true), points);
      String written = roomy.isPresent() ? named : count;
      pen.over(written, box.left(), (box.top() + box.bottom()) / 2, true, ink);
      taken.add(box);
    }
    return taken;
  }

  /** Where a count stands by itself, over points if it must. */
  private LabelBox lone(int quarter, double width, List<PointNames.NamedPoint> points) {
    return free(quarter, width, points)
        .findFirst()
        .orElseGet(() -> corner(room(quarter), (quarter & 1) != 0, (quarter & 2) != 0, width));
  }

  private LabelBox room(int quarter) {
    boolean isRight = (quarter & 1) != 0;
    boolean isTop = (quarter & 2) != 0;
    return new LabelBox(
        isRight ? x : plot.left(),
        isTop ? plot.top() : y,
        isRight ? plot.right() : x,
        isTop ? y : plot.bottom());
  }

  private Stream<LabelBox> free(int quarter, double width, List<PointNames.NamedPoint> points) {
    boolean isRight = (quarter & 1) != 0;
    boolean isTop = (quarter & 2) != 0;
    LabelBox room = room(quarter);
    return Stream.of(
            corner(room, isRight, isTop, width),
            corner(room, isRight, !isTop, width),
            corner(room, !isRight, isTop, width),
            corner(room, !isRight, !isTop, width))
        .filter(box -> box.within(room))
        .filter(box -> points.stream().noneMatch(point -> covers(point, box)));
  }

  private static boolean covers(PointNames.NamedPoint point, LabelBox box) {
    return box.touchesCircle(point.x(), point.y(), point.radius() + 1);
  }

  private static LabelBox corner(LabelBox room, boolean isRight, boolean isTop, double width) {
    double left = isRight ? room.right() - BESIDE - width : room.left() + BESIDE;
    double middle = isTop ? room.top() + ABOVE + HALF : room.bottom() - ABOVE - HALF;
    return new LabelBox(left, middle - HALF, left + width, middle + HALF);
  }
}
