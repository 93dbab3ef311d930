package org.meridian.geo.projection;

import org.meridian.geo.sphere.FastAngle;

/**
 * Winkel's third projection (1921): the mean of the plate carrée with standard parallel {@code
 * arccos(2/pi)} and of the Aitoff projection. The inverse is Newton's method in two variables
 * (after Ipbüker and Bildirici, 2005).
 */
final class WinkelTripel implements PlaneFormula {

  private static final double COSINE = 2 / Math.PI;
  private static final int MOST_STEPS = 60;
  private static final double DIFFERENCE = 1e-6;

  @Override
  public String id() {
    return "winkel-tripel";
  }

  @Override
  public void forward(double lambda, double phi, double[] out) {
    double half = 0.5 * lambda;
    double cosine = Math.cos(phi);
    double east = cosine * Math.sin(half);
    double north = Math.sin(phi);
    double sine = Math.sqrt(east * east + north * north);
    double arc = Math.atan2(sine, cosine * Math.cos(half));
    double stretch = sine < 1e-12 ? 1 : arc / sine;
    out[0] = 0.5 * (lambda * COSINE + 2 * east * stretch);
    out[1] = 0.5 * (phi + north * stretch);
  }

  @Override
  public void draft(double lambda, double sine, double cosine, double[] out) {
    double half = 0.5 * lambda;
    double east = cosine * Math.sin(half);
    double length = Math.sqrt(east * east + sine * sine);
    double arc = FastAngle.of(length, cosine * Math.cos(half));
    double stretch = length < 1e-12 ? 1 : arc / length;
    out[0] = 0.5 * (lambda * COSINE + 2 * east * stretch);
    out[1] = 0.5 * (FastAngle.of(sine, cosine) + sine * stretch);
  }

  @Override
  public void inverse(double x, double y, double[] out) {
    double lambda = Math.clamp(x / 0.82, -Math.PI, Math.PI);
    double phi = Math.clamp(y, -1.5, 1.5);
    double[] state = {lambda, phi};
    double[] trial = new double[2];
    double miss = miss(state, x, y, trial);
    for (int i = 0; i < MOST_STEPS && miss > 1e-15; i++) {
      double next = descend(state, x, y, trial, miss);
      if (next >= miss) {
        break;
      }
      miss = next;
    }
    boolean found = miss < 1e-9;
    out[0] = found ? state[0] : Double.NaN;
    out[1] = found ? state[1] : Double.NaN;
  }

  private double miss(double[] state, double x, double y, double[] trial) {
    forward(state[0], state[1], trial);
    return Math.hypot(trial[0] - x, trial[1] - y);
  }

  /** One Newton step, halved until it comes nearer; returns the distance that remains. */
  private double descend(double[] state, double x, double y, double[] trial, double miss) {
    double[] slopes = slopes(state[0], state[1]);
    forward(state[0], state[1], trial);
    double dx = trial[0] - x;
    double dy = trial[1] - y;
    double determinant = slopes[0] * slopes[3] - slopes[2] * slopes[1];
    double stepLambda = (dx * slopes[3] - dy * slopes[2]) / determinant;
    double stepPhi = (dy * slopes[0] - dx * slopes[1]) / determinant;
    double lambda = state[0];
    double phi = state[1];
    for (double share = 1; share > 1e-9; share *= 0.5) {
      state[0] = lambda - share * stepLambda;
      state[1] = phi - share * stepPhi;
      double now = miss(state, x, y, trial);
      if (now < miss) {
        return now;
      }
    }
    state[0] = lambda;
    state[1] = phi;
    return miss;
  }

  /** Central differences: of x and y by longitude, then of x and y by latitude. */
  private double[] slopes(double lambda, double phi) {
    double[] ahead = new double[2];
    double[] behind = new double[2];
    double[] slopes = new double[4];
    for (int axis = 0; axis < 2; axis++) {
      double east = axis == 0 ? DIFFERENCE : 0;
      double north = DIFFERENCE - east;
      forward(lambda + east, phi + north, ahead);
      forward(lambda - east, phi - north, behind);
      slopes[2 * axis] = (ahead[0] - behind[0]) / (2 * DIFFERENCE);
      slopes[2 * axis + 1] = (ahead[1] - behind[1]) / (2 * DIFFERENCE);
    }
    return slopes;
  }
}
