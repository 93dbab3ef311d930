package org.meridian.geo.projection;

/** Plate carrée (equidistant cylindrical about the equator): x and y are the angles themselves. */
final class PlateCarree implements PlaneFormula {

  @Override
  public String id() {
    return "plate-carree";
  }

  @Override
  public void forward(double lambda, double phi, double[] out) {
    out[0] = lambda;
    out[1] = phi;
  }

  @Override
  public void inverse(double x, double y, double[] out) {
    out[0] = x;
    out[1] = y;
  }
}
