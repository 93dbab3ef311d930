package org.meridian.render.figure.charts;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.render.label.LabelBox;
import org.meridian.render.paint.TextBreaker;

/**
 * Writes labels at the ends of lines, beside an axis: numbers in a column, names in a column beyond
 * it, a thin leader to each point. Where not all have room, lit ones are written and then the
 * others in their order.
 */
final class EndLabels {

  /** From the axis to the numbers. */
  static final double LEADER = 22;

  private static final double GAP = 6;
  private static final double NEAR_POINT = 7;

  /** Names may stand so close where they are many. */
  private static final double LEAST_LINE = 13.5;

  private static final int FEW = 12;
  private static final double MOST_SHIFT = 2.2 * ChartPen.LINE;

  private final ChartPen pen;
  private final ChartLook look;
  private final boolean isRight;
  private final List<EndLabel> labels;
  private final double numbers;
  private final boolean anyLit;

  /**
   * Labels of one axis.
   *
   * @param isRight whether they stand at the right of it
   * @param all in order of importance
   */
  EndLabels(ChartPen pen, ChartLook look, boolean isRight, List<EndLabel> all) {
    this.pen = pen;
    this.look = look;
    this.isRight = isRight;
    labels = all.stream().sorted(Comparator.comparing(label -> !label.isLit())).toList();
    numbers = all.stream().mapToDouble(label -> pen.width(label.number(), false)).max().orElse(0);
    anyLit = all.stream().anyMatch(EndLabel::isLit);
  }

  /** How wide they would be, with the leader. */
  double width() {
    double names =
        labels.stream()
            .mapToDouble(label -> pen.width(label.name(), label.isLit()))
            .max()
            .orElse(0);
    return Math.ceil(LEADER + numbers + GAP + names) + 1;
  }

  /**
   * Writes them.
   *
   * @param axis where the points stand
   * @param outer where the room ends
   * @return how many found no room
   */
  int paint(double axis, double outer, double top, double bottom, ChartSpots spots) {
    List<EndLabel> down = labels.stream().sorted(Comparator.comparingDouble(EndLabel::y)).toList();
    double[] wanted = down.stream().mapToDouble(EndLabel::y).toArray();
    int[] importance = labels.stream().mapToInt(down::indexOf).toArray();
    double line = Math.clamp((bottom - top) / Math.max(1, down.size()), LEAST_LINE, ChartPen.LINE);
    LabelColumn column = new LabelColumn(line, top, bottom);
    BitSet chosen = column.choose(wanted, importance, always(), MOST_SHIFT);
    double[] places = column.place(chosen.stream().mapToDouble(i -> wanted[i]).toArray());
    int[] at = chosen.stream().toArray();
    IntStream.range(0, at.length)
        .forEach(i -> write(down.get(at[i]), places[i], axis, outer, spots));
    return labels.size() - at.length;
  }

  /** How many are written however far from their points: their leaders can be followed. */
  private int always() {
    long lit = labels.stream().filter(EndLabel::isLit).count();
    return labels.size() <= FEW ? labels.size() : (int) lit;
  }

  private void write(EndLabel label, double middle, double axis, double outer, ChartSpots spots) {
    int way = isRight ? 1 : -1;
    double near = axis + way * NEAR_POINT;
    double far = axis + way * (LEADER - 3);
    int leader = ChartPen.dim(label.colour(), anyLit && !label.isLit());
    pen.brush().line(near, label.y(), far, middle, leader, label.isLit() ? 1.4 : 0.8);
    double inner = axis + way * LEADER;
    double name = numbers == 0 ? inner : inner + way * (numbers + GAP);
    double end = letter(label, middle, inner, name, (outer - name) * way);
    double half = ChartPen.LINE / 2;
    if (label.isMark()) {
      spots.box(
          label.key(),
          label.point(),
          new LabelBox(Math.min(inner, end), middle - half, Math.max(inner, end), middle + half));
    }
  }

  /** Writes number and name; says where the name ends. */
  private double letter(EndLabel label, double middle, double inner, double name, double room) {
    boolean isBold = label.isLit();
    boolean isPlain = label.isMark() && (isBold || !anyLit);
    int ink = isPlain ? look.style().ink() : look.style().mutedInk();
    String fitted = TextBreaker.fitted(label.name(), pen.font(label.name(), isBold), room);
    double width = pen.width(fitted, isBold);
    if (isRight) {
      pen.ending(label.number(), inner + numbers, middle, isBold, ink);
      pen.text(fitted, name, middle, isBold, ink);
      return name + width;
    }
    pen.text(label.number(), inner - numbers, middle, isBold, ink);
    pen.ending(fitted, name, middle, isBold, ink);
    return name - width;
  }
}
