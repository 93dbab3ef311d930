package org.meridian.geo.projection;

/** Mercator on the sphere, shown to 84 degrees north and south: {@code y = artanh(sin(lat))}. */
final class MercatorProjection implements PlaneFormula {

  @Override
  public String id() {
    return "mercator";
  }

  @Override
  public double maxLatitude() {
    return 84;
  }

  @Override
  public void forward(double lambda, double phi, double[] out) {
    draft(lambda, Math.sin(phi), 0, out);
  }

  @Override
  public void draft(double lambda, double sine, double cosine, double[] out) {
    out[0] = lambda;
    out[1] = 0.5 * Math.log((1 + sine) / (1 - sine));
  }

  @Override
  public void inverse(double x, double y, double[] out) {
    out[0] = x;
    out[1] = Math.atan(Math.sinh(y));
  }
}
