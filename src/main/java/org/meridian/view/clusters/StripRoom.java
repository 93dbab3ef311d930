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
 */
public record StripRoom(StripAxis axis, int rows, double width, double height) {

  private static final double SIDE = 20;
  private static final double AXIS = 22;
  private static final double CURVE_SHARE = 0.2;
  private static final double LEAST_CURVE = 18;
  private static final double MOST_CURVE = 36;
  private static final double HIGHEST_ROW = 14;

  /** The room of a strip. */
  public static StripRoom of(SurvivalStrip strip, double width, double height) {
    return new StripRoom(strip.axis(), strip.rows().size(), width, height);
  }

  /** Where a radius lies from the left. */
  public double x(double km) {
    return SIDE + axis.place(km) * (width - 2 * SIDE);
  }

  /** The radius at a place from the left. */
  public double km(double x) {
    return axis.km((x - SIDE) / Math.max(1, width - 2 * SIDE));
  }

  /** The left end of the axis. */
  public double left() {
    return SIDE;
  }

  /** The right end of the axis. */
  public double right() {
    return width - SIDE;
  }

  /** The lower edge of the curve. */
  public double curveBottom() {
    return Math.clamp(CURVE_SHARE * height, LEAST_CURVE, MOST_CURVE);
  }

  /** The lower edge of the rows. */
  public double rowsBottom() {
    return Math.max(curveBottom() + 1, height - AXIS);
  }

  /** How far rows are apart. */
  public double step() {
    double room = rowsBottom() - curveBottom() - 8;
    return Math.max(0.5, Math.min(HIGHEST_ROW, room / Math.max(1, rows)));
  }

  /** The middle of a row from the top. */
  public double y(int row) {
    return curveBottom() + 6 + (row + 0.5) * step();
  }

  /** The row at a height; empty between curve and axis where there is none. */
  public OptionalInt rowAt(double y) {
    int row = (int) Math.floor((y - curveBottom() - 6) / step());
    return row >= 0 && row < rows ? OptionalInt.of(row) : OptionalInt.empty();
  }
}
