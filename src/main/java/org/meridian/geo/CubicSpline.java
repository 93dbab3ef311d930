package org.meridian.geo;

/**
 * A cubic spline through equally spaced values from 0 on, continued by symmetry at 0 and natural
 * (no curvature) at the far end. The moments solve the usual tridiagonal system.
 */
final class CubicSpline {

  private final double step;
  private final double[] values;
  private final double[] moments;

  private CubicSpline(double step, double[] values, double[] moments) {
    this.step = step;
    this.values = values;
    this.moments = moments;
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
    for (int i = 1; i < last; i++) {
      double bend = 6 * (values[i + 1] - 2 * values[i] + values[i - 1]) / (step * step);
      double pivot = 4 - upper[i - 1];
      upper[i] = 1 / pivot;
      right[i] = (bend - right[i - 1]) / pivot;
    }
    double[] moments = new double[last + 1];
    for (int i = last - 1; i >= 0; i--) {
      moments[i] = right[i] - upper[i] * moments[i + 1];
    }
    return moments;
  }

  /** The value at an argument from 0 to the last knot; NaN for NaN. */
  double value(double argument) {
    int knot = knot(argument);
    double b = argument / step - knot;
    double a = 1 - b;
    double bend = (a * a * a - a) * moments[knot] + (b * b * b - b) * moments[knot + 1];
    return a * values[knot] + b * values[knot + 1] + bend * step * step / 6;
  }

  private double slope(double argument) {
    int knot = knot(argument);
    double b = argument / step - knot;
    double a = 1 - b;
    double bend = (1 - 3 * a * a) * moments[knot] + (3 * b * b - 1) * moments[knot + 1];
    return (values[knot + 1] - values[knot]) / step + bend * step / 6;
  }

  private int knot(double argument) {
    return Math.min((int) (argument / step), values.length - 2);
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
