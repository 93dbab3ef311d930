package org.meridian.geo;

/**
 * Winkel's third projection (1921): the mean of the plate carrée with standard parallel {@code
 * arccos(2/pi)} and of the Aitoff projection. The inverse is Newton's method in two variables
 * (after Ipbüker and Bildirici, 2005).
 */
final class WinkelTripel implements PlaneFormula {

  private static final double COSINE = 2 / Math.PI;
  private static final int MOST_STEPS = 60;

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
    double h = 1e-6;
    double[] a = new double[2];
    double[] b = new double[2];
    forward(state[0] + h, state[1], a);
    forward(state[0] - h, state[1], b);
    double xl = (a[0] - b[0]) / (2 * h);
    double yl = (a[1] - b[1]) / (2 * h);
    forward(state[0], state[1] + h, a);
    forward(state[0], state[1] - h, b);
    double xp = (a[0] - b[0]) / (2 * h);
    double yp = (a[1] - b[1]) / (2 * h);
    forward(state[0], state[1], trial);
    double dx = trial[0] - x;
    double dy = trial[1] - y;
    double determinant = xl * yp - xp * yl;
    double stepL = (dx * yp - dy * xp) / determinant;
    double stepP = (dy * xl - dx * yl) / determinant;
    double[] from = state.clone();
    double share = 1;
    for (int i = 0; i < 30; i++, share *= 0.5) {
      state[0] = from[0] - share * stepL;
      state[1] = from[1] - share * stepP;
      double now = miss(state, x, y, trial);
      if (now < miss) {
        return now;
      }
    }
    state[0] = from[0];
    state[1] = from[1];
    return miss;
  }
}
