package org.meridian.geo;

/** The edge of a map that is cut along a meridian: two sides and two pole lines. */
final class SeamOutline {

  private static final int SIDE = 180;
  private static final int LINE = 60;

  private final PlaneFormula formula;
  private final double[] ring = new double[2 * (2 * SIDE + 2 * LINE)];
  private int used;

  SeamOutline(PlaneFormula formula) {
    this.formula = formula;
  }

  /** The closed ring, counter-clockwise from the south-eastern corner. */
  double[] ring() {
    double top = Math.toRadians(formula.maxLatitude());
    walk(Math.PI, -top, Math.PI, top, SIDE);
    walk(Math.PI, top, -Math.PI, top, LINE);
    walk(-Math.PI, top, -Math.PI, -top, SIDE);
    walk(-Math.PI, -top, Math.PI, -top, LINE);
    return ring;
  }

  private void walk(double lambda0, double phi0, double lambda1, double phi1, int steps) {
    double[] point = new double[2];
    for (int i = 0; i < steps; i++) {
      double share = (double) i / steps;
      formula.forward(lambda0 + share * (lambda1 - lambda0), phi0 + share * (phi1 - phi0), point);
      ring[used++] = point[0];
      ring[used++] = point[1];
    }
  }
}
