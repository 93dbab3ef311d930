package org.meridian.view.stage.motion;

/**
 * The smoothest way from one part of a plane to another: out, across and in again. After van Wijk
 * and Nuij, Smooth and efficient zooming and panning, InfoVis 2003, with their ρ² = 2.
 *
 * @param from width of what is seen at the start, above 0
 * @param to width of what is seen at the end, above 0, in the same unit
 * @param apart how far the two middles lie apart in that unit, 0 or more
 */
record ZoomPath(double from, double to, double apart) {

  private static final double RHO = Math.sqrt(2);

  /** Middles nearer than this share of what is seen are one. */
  private static final double STILL = 1e-6;

  /** A place on the way: the width of what is seen, and the share of the distance covered. */
  record ZoomPoint(double width, double covered) {}

  /** How long the way is for the eye: 1 for a zoom by about four. */
  double length() {
    return isStill() ? Math.abs(Math.log(to / from)) / RHO : (bend(to, -1) - bend(from, 1)) / RHO;
  }

  private boolean isStill() {
    return apart <= STILL * Math.min(from, to);
  }

  private double bend(double width, double sign) {
    double gain = to * to - from * from;
    double rest = sign * RHO * RHO * RHO * RHO * apart * apart;
    return -asinh((gain + rest) / (2 * width * RHO * RHO * apart));
  }

  private static double asinh(double x) {
    return Math.copySign(Math.log(Math.abs(x) + Math.sqrt(x * x + 1)), x);
  }

  /** Where one is at a share of the way, 0 to 1. */
  ZoomPoint at(double share) {
    if (isStill()) {
      return new ZoomPoint(from * Math.pow(to / from, share), share);
    }
    double start = bend(from, 1);
    double now = RHO * length() * share + start;
    double covered =
        from / (RHO * RHO) * (Math.cosh(start) * Math.tanh(now) - Math.sinh(start)) / apart;
    return new ZoomPoint(from * Math.cosh(start) / Math.cosh(now), Math.clamp(covered, 0, 1));
  }
}
