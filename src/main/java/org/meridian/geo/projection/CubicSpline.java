package org.meridian.geo.projection;

/**
 * A cubic spline through equally spaced values from 0 on, continued by symmetry at 0; the last two
 * intervals share one cubic ("not a knot"). The moments solve the usual tridiagonal system.
 */
final class CubicSpline {

  private final double perStep;
  private final double step;
  private final double[] values;

  /** Four coefficients for each interval, in steps from its knot. */
  private final double[] terms;

  private CubicSpline(double step, double[] values, double[] moments) {
    this.step = step;
    this.perStep = 1 / step;
    this.values = values;
    this.terms = new double[4 * (values.length - 1)];
    double unit = step * step / 6;
    for (int i = 0; i + 1 < values.length; i++) {
      terms[4 * i] = values[i];
      terms[4 * i + 1] = values[i + 1] - values[i] - unit * (2 * moments[i] + moments[i + 1]);
      terms[4 * i + 2] = 3 * unit * moments[i];
      terms[4 * i + 3] = unit * (moments[i + 1] - moments[i]);
    }
  }

  /** A spline whose mirror image continues it: no slope at 0. */
  static CubicSpline even(double step, double[] values) {
    return new CubicSpline(step, values, moments(step, values, true));
  }

  /** A spline whose point reflection continues it: no curvature at 0. */
  static CubicSpline odd(double step, double[] values) {
    return new CubicSpline(step, values, moments(step, values, false));
  }

  /** Second derivatives at the knots, by elimination from the near end. */
  private static double[] moments(double step, double[] values, boolean flatStart) {
    int last = values.length - 1;
    double[] upper = new double[last + 1];
    double[] right = new double[last + 1];
    if (flatStart) {
      upper[0] = 0.5;
      right[0] = 3 * (values[1] - values[0]) / (step * step);
    }
    for (int i = 1; i < last - 1; i++) {
      double pivot = 4 - upper[i - 1];
      upper[i] = 1 / pivot;
      right[i] = (bend(step, values, i) - right[i - 1]) / pivot;
    }
    double[] moments = new double[last + 1];
    moments[last - 1] = bend(step, values, last - 1) / 6;
    for (int i = last - 2; i >= 0; i--) {
      moments[i] = right[i] - upper[i] * moments[i + 1];
    }
    moments[last] = 2 * moments[last - 1] - moments[last - 2];
    return moments;
  }

  private static double bend(double step, double[] values, int i) {
    return 6 * (values[i + 1] - 2 * values[i] + values[i - 1]) / (step * step);
  }

  /** The value at an argument from 0 to the last knot; NaN for NaN. */
  double value(double argument) {
    double steps = argument * perStep;
    int knot = knot(steps);
    double t = steps - knot;
    int at = 4 * knot;
    return terms[at] + t * (terms[at + 1] + t * (terms[at + 2] + t * terms[at + 3]));
  }

  private double slope(double argument) {
    double steps = argument * perStep;
    int knot = knot(steps);
    double t = steps - knot;
    int at = 4 * knot;
    return (terms[at + 1] + t * (2 * terms[at + 2] + t * 3 * terms[at + 3])) * perStep;
  }

  private int knot(double steps) {
    return Math.min((int) steps, values.length - 2);
  }

  /** The argument at which an increasing spline takes a value that lies between its ends. */
  double argument(double value) {
    int knot = 0;
    while (knot < values.length - 2 && values[knot + 1] < value) {
      knot++;
    }
    double share = (value - values[knot]) / (values[knot + 1] - values[knot]);
    double argument = step * (knot + share);
    for (int i = 0; i < 12; i++) {
      double correction = (value(argument) - value) / slope(argument);
      argument -= correction;
      if (Math.abs(correction) < 1e-15) {
        break;
      }
    }
    return Math.clamp(argument, 0, step * (values.length - 1));
  }
}
