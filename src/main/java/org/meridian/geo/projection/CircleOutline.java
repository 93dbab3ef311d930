package org.meridian.geo.projection;

/** The outline of an azimuthal map: a circle; positions are degrees from the x axis. */
public final class CircleOutline implements MapOutline {

  private final AzimuthalProjection projection;
  private final double reach;

  public CircleOutline(AzimuthalProjection projection) {
    this.projection = projection;
    this.reach = projection.bounds().maxX();
  }

  @Override
  public double length() {
    return 360;
  }

  /** The position of a point of the map that lies on the circle. */
  public static double position(double x, double y) {
    double angle = Math.toDegrees(Math.atan2(y, x));
    return angle < 0 ? angle + 360 : angle;
  }

  @Override
  public void place(double position, double[] lonLat) {
    double[] xy = new double[2];
    point(position, xy);
    projection.inverse(xy[0], xy[1], lonLat);
  }

  @Override
  public void point(double position, double[] xy) {
    double angle = Math.toRadians(position);
    xy[0] = reach * Math.cos(angle);
    xy[1] = reach * Math.sin(angle);
  }
}
