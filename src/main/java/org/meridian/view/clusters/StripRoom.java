package org.meridian.view.clusters;

import java.util.OptionalInt;

/**
 * Where what lies in a strip of a size, in design pixels: the curve above, the rows, the axis
 * below.
 *
 * @param axis of radii
 * @param rows how many there are
 * @param width of the strip
 * @param height of the strip
 * @param grown how many times its usual size the lettering is, above 0
 */
public record StripRoom(StripAxis axis, int rows, double width, double height, double grown) {

  private static final double SIDE = 20;
  private static final double AXIS = 22;
  private static final double CURVE_SHARE = 0.2;
  private static final double LEAST_CURVE = 18;
  private static final double MOST_CURVE = 36;
  private static final double HIGHEST_ROW = 14;

  /** The room of a strip whose lettering has its usual size. */
  public static StripRoom of(SurvivalStrip strip, double width, double height) {
    return of(strip, width, height, 1);
  }

  /** The room of a strip whose lettering, and what holds it, is grown. */
  public static StripRoom of(SurvivalStrip strip, double width, double height, double grown) {
    return new StripRoom(strip.axis(), strip.rows().size(), width, height, grown);
  }

  /** Where a radius lies from the left. */
  public double x(double km) {
    return left() + axis.place(km) * (width - 2 * left());
  }

  /** The radius at a place from the left. */
  public double km(double x) {
    return axis.km((x - left()) / Math.max(1, width - 2 * left()));
  }

  /** The left end of the axis. */
  public double left() {
    return SIDE * grown;
  }

  /** The right end of the axis. */
  public double right() {
    return width - left();
  }

  /** The lower edge of the curve. */
  public double curveBottom() {
    return Math.clamp(CURVE_SHARE * height, LEAST_CURVE * grown, MOST_CURVE * grown);
  }

  /** The lower edge of the rows. */
  public double rowsBottom() {
    return Math.max(curveBottom() + grown, height - AXIS * grown);
  }

  /** How far rows are apart. */
  public double step() {
    double room = rowsBottom() - curveBottom() - 8 * grown;
    return Math.max(0.5 * grown, Math.min(HIGHEST_ROW * grown, room / Math.max(1, rows)));
  }

  /** The middle of a row from the top. */
  public double y(int row) {
    return curveBottom() + 6 * grown + (row + 0.5) * step();
  }

  /** The row at a height; empty between curve and axis where there is none. */
  public OptionalInt rowAt(double y) {
    int row = (int) Math.floor((y - curveBottom() - 6 * grown) / step());
    return row >= 0 && row < rows ? OptionalInt.of(row) : OptionalInt.empty();
  }
}
