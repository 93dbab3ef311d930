package org.meridian.geo.projection;

import org.meridian.geo.sphere.UnitSphere;

/**
 * The outline of a map that is cut along a meridian. Positions are degrees: up the eastern side,
 * then along the northern line to the west, down the western side and back along the south.
 */
public final class SeamOutline implements MapOutline {

  private final PlaneFormula formula;
  private final double centralMeridian;
  private final double top;
  private final double side;

  public SeamOutline(PlaneFormula formula, double centralMeridian) {
    this.formula = formula;
    this.centralMeridian = centralMeridian;
    this.top = formula.maxLatitude();
    this.side = 2 * top;
  }

  @Override
  public double length() {
    return 2 * side + 720;
  }

  /** The position on the eastern (1) or western (-1) side at a latitude. */
  public double onSide(int eastOrWest, double lat) {
    return eastOrWest > 0 ? lat + top : side + 360 + top - lat;
  }

  /** The position on the northern (1) or southern (-1) line at a longitude from the middle. */
  public double onLine(int northOrSouth, double relative) {
    return northOrSouth > 0 ? side + 180 - relative : 2 * side + 360 + 180 + relative;
  }

  private double relative(double position) {
    if (position < side) {
      return 180;
    }
    if (position < side + 360) {
      return 180 - (position - side);
    }
    return position < 2 * side + 360 ? -180 : position - (2 * side + 360) - 180;
  }

  private double latitude(double position) {
    if (position < side) {
      return position - top;
    }
    if (position < side + 360) {
      return top;
    }
    return position < 2 * side + 360 ? top - (position - side - 360) : -top;
  }

  @Override
  public void place(double position, double[] lonLat) {
    lonLat[0] = UnitSphere.turn(relative(position) + centralMeridian);
    lonLat[1] = latitude(position);
  }

  @Override
  public void point(double position, double[] xy) {
    double lambda = Math.toRadians(relative(position));
    formula.forward(lambda, Math.toRadians(latitude(position)), xy);
  }

  /** The whole path at every degree, as interleaved x and y. */
  double[] ring() {
    int count = (int) Math.round(length());
    double[] ring = new double[2 * count];
    double[] xy = new double[2];
    for (int i = 0; i < count; i++) {
      point(i, xy);
      ring[2 * i] = xy[0];
      ring[2 * i + 1] = xy[1];
    }
    return ring;
  }
}
