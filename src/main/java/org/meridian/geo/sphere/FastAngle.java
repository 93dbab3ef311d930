package org.meridian.geo.sphere;

/**
 * The angle of a vector in the plane, many times faster than {@link Math#atan2} and within 1e-12 of
 * it. The ratio of the shorter to the longer leg is brought near a tabulated one by the difference
 * rule of the tangent; two terms of the series do the rest.
 */
public final class FastAngle {

  private static final int STEPS = 128;
  private static final double[] ANGLES = new double[STEPS + 1];

  static {
    for (int i = 0; i <= STEPS; i++) {
      ANGLES[i] = Math.atan((double) i / STEPS);
    }
  }

  private FastAngle() {}

  /** The angle of (x, y) in radians, -pi..pi, with the sign of y; 0 for the null vector. */
  public static double of(double y, double x) {
    double rise = Math.abs(y);
    double run = Math.abs(x);
    double angle = rise <= run ? narrow(rise, run) : 0.5 * Math.PI - narrow(run, rise);
    if (x < 0) {
      angle = Math.PI - angle;
    }
    return Math.copySign(angle, y);
  }

  private static double narrow(double shorter, double longer) {
    if (longer == 0) {
      return 0;
    }
    int knot = (int) (shorter / longer * STEPS + 0.5);
    double tangent = (double) knot / STEPS;
    double rest = (shorter - tangent * longer) / (longer + tangent * shorter);
    return ANGLES[knot] + rest * (1 - rest * rest / 3);
  }
}
