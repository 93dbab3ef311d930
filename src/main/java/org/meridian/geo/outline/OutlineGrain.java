package org.meridian.geo.outline;

/** How finely an outline is worked out; lengths are shares of the radius r of its group. */
public enum OutlineGrain {
  /** Off by less than 0.02 r. */
  FINE(0.15, 0.1),
  /** Off by less than 0.1 r in a third of the time, for what the next moment replaces. */
  COARSE(0.3, 0.2);

  private final double cell;
  private final double step;

  OutlineGrain(double cell, double step) {
    this.cell = cell;
    this.step = step;
  }

  /** Distance of the knots of the field. */
  double cell() {
    return cell;
  }

  /** Distance of the discs that take a contour back. */
  double step() {
    return step;
  }
}
