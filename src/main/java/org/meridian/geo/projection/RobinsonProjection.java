package org.meridian.geo.projection;

/**
 * Robinson's projection (1974, International Yearbook of Cartography 14): two published columns at
 * every five degrees, the length of the parallel and its distance from the equator. Between them
 * runs a cubic spline that is twice continuously differentiable and has the symmetry of the sphere
 * about the equator.
 */
final class RobinsonProjection implements PlaneFormula {

  private static final double WIDTH = 0.8487;
  private static final double HEIGHT = 1.3523;

  private static final double[] LENGTHS = {
    1.0000, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962, 0.8679, 0.8350,
    0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322
  };
  private static final double[] DISTANCES = {
    0.0000, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571, 0.6176, 0.6769,
    0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1.0000
  };

  private static final double STEP = Math.toRadians(5);
  private static final CubicSpline LENGTH = CubicSpline.even(STEP, LENGTHS);
  private static final CubicSpline DISTANCE = CubicSpline.odd(STEP, DISTANCES);

  @Override
  public String id() {
    return "robinson";
  }

  @Override
  public void forward(double lambda, double phi, double[] out) {
    double distance = Math.abs(phi);
    out[0] = WIDTH * LENGTH.value(distance) * lambda;
    out[1] = Math.copySign(HEIGHT * DISTANCE.value(distance), phi);
  }

  @Override
  public void inverse(double x, double y, double[] out) {
    double distance = Math.abs(y) / HEIGHT;
    double phi = distance <= 1 ? DISTANCE.argument(distance) : Double.NaN;
    out[0] = x / (WIDTH * LENGTH.value(phi));
    out[1] = Math.copySign(phi, y);
  }
}
