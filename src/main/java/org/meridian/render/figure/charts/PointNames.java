package org.meridian.render.figure.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.render.label.LabelBox;

/**
 * Writes names beside points: none over another name or over a point. A lit one that has no such
 * place may lie over points that are not lit.
 */
final class PointNames {

  private static final double GAP = 3;
  private static final double HALF = 7;

  private final ChartPen pen;
  private final ChartLook look;
  private final LabelBox plot;
  private final List<LabelBox> taken = new ArrayList<>();
  private final List<LabelBox> unlit = new ArrayList<>();

  /**
   * A point to be named.
   *
   * @param isLit whether the name is bold
   */
  record NamedPoint(String name, double x, double y, double radius, boolean isLit) {}

  /**
   * Names inside a plot.
   *
   * @param kept boxes that no name may lie over
   */
  PointNames(ChartPen pen, ChartLook look, LabelBox plot, List<LabelBox> kept) {
    this.pen = pen;
    this.look = look;
    this.plot = plot;
    taken.addAll(kept);
  }

  /** Writes what has room, in the order of importance. */
  void write(List<NamedPoint> points) {
    for (NamedPoint point : points) {
      double r = point.radius();
      (point.isLit() ? taken : unlit)
          .add(new LabelBox(point.x() - r, point.y() - r, point.x() + r, point.y() + r));
    }
    for (NamedPoint point : points) {
      free(point)
          .ifPresent(
              box -> {
                taken.add(box);
                double middle = (box.top() + box.bottom()) / 2;
                pen.over(point.name(), box.left(), middle, point.isLit(), look.style().ink());
              });
    }
  }

  /** The first free place: right, left, above, below. */
  private Optional<LabelBox> free(NamedPoint point) {
    List<LabelBox> places = places(point);
    Optional<LabelBox> free =
        places.stream().filter(box -> unlit.stream().noneMatch(box::overlaps)).findFirst();
    return point.isLit() ? free.or(() -> places.stream().findFirst()) : free;
  }

  private List<LabelBox> places(NamedPoint point) {
    double width = pen.width(point.name(), point.isLit());
    double off = point.radius() + GAP;
    return Stream.of(
            box(point.x() + off, point.y(), width),
            box(point.x() - off - width, point.y(), width),
            box(point.x() - width / 2, point.y() - off - HALF, width),
            box(point.x() - width / 2, point.y() + off + HALF, width))
        .filter(box -> box.within(plot))
        .filter(box -> taken.stream().noneMatch(box::overlaps))
        .toList();
  }

  private static LabelBox box(double left, double middle, double width) {
    return new LabelBox(left, middle - HALF, left + width, middle + HALF);
  }
}
