package org.meridian.geo.projection;

import org.meridian.geo.sphere.FastAngle;

/**
 * Equal Earth, equal in area (Šavrič, Patterson and Jenny, 2018, International Journal of
 * Geographical Information Science 33(3)). With the parametric latitude {@code t}, {@code sin t =
 * sqrt(3)/2 sin(lat)}: {@code y = P(t)}, {@code x = 2 sqrt(3) lon cos(t) / (3 P'(t))}.
 */
final class EqualEarth implements PlaneFormula {

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double STEEPEST = Math.asin(M);

  @Override
  public String id() {
    return "equal-earth";
  }

  @Override
  public void forward(double lambda, double phi, double[] out) {
    double t = Math.asin(M * Math.sin(phi));
    out[0] = lambda * Math.cos(t) / (M * slope(t));
    out[1] = height(t);
  }

  @Override
  public void draft(double lambda, double sine, double cosine, double[] out) {
    double parametric = M * sine;
    double cosineT = Math.sqrt(1 - parametric * parametric);
    double t = FastAngle.of(parametric, cosineT);
    out[0] = lambda * cosineT / (M * slope(t));
    out[1] = height(t);
  }

  @Override
  public void inverse(double x, double y, double[] out) {
    double t = parametricLatitude(y);
    double sine = Math.sin(t) / M;
    out[0] = x * M * slope(t) / Math.cos(t);
    out[1] = Math.abs(sine) <= 1 ? Math.asin(sine) : poleOrBeyond(y, sine);
  }

  /** Newton's method; the slope never falls below 1, so it settles in a few steps. */
  private static double parametricLatitude(double y) {
    double t = y / A1;
    for (int i = 0; i < 12; i++) {
      double step = (height(t) - y) / slope(t);
      t -= step;
      if (Math.abs(step) < 1e-14) {
        break;
      }
    }
    return t;
  }

  private static double poleOrBeyond(double y, double sine) {
    boolean onPoleLine = Math.abs(y) <= height(STEEPEST) * (1 + 1e-14);
    return onPoleLine ? Math.copySign(Math.PI / 2, sine) : Double.NaN;
  }

  private static double height(double t) {
    double square = t * t;
    double sixth = square * square * square;
    return t * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }

  private static double slope(double t) {
    double square = t * t;
    double sixth = square * square * square;
    return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
  }
}
