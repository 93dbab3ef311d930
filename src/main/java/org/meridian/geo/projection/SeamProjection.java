package org.meridian.geo.projection;

import org.meridian.geo.sphere.UnitSphere;

/** A formula turned to any central meridian; the map is cut open along the opposite meridian. */
public final class SeamProjection implements MapProjection {

  /** Latitudes between which people live, in degrees. */
  private static final double SOUTH = -58;

  private static final double NORTH = 84;

  private final PlaneFormula formula;
  private final double centralMeridian;
  private final double maxLatitude;
  private final double[] outline;
  private final PlaneBounds bounds;

  SeamProjection(PlaneFormula formula, double centralMeridian) {
    this.formula = formula;
    this.centralMeridian = UnitSphere.turn(centralMeridian);
    this.maxLatitude = formula.maxLatitude();
    this.outline = new SeamOutline(formula, 0).ring();
    this.bounds = PlaneBounds.of(outline);
  }

  private SeamProjection(SeamProjection other, double centralMeridian) {
    this.formula = other.formula;
    this.centralMeridian = UnitSphere.turn(centralMeridian);
    this.maxLatitude = other.maxLatitude;
    this.outline = other.outline;
    this.bounds = other.bounds;
  }

  public PlaneFormula formula() {
    return formula;
  }

  public double maxLatitude() {
    return maxLatitude;
  }

  @Override
  public String id() {
    return formula.id();
  }

  @Override
  public double centralMeridian() {
    return centralMeridian;
  }

  @Override
  public double centralParallel() {
    return 0;
  }

  @Override
  public MapEdge edge() {
    return new MapEdge.Seam(centralMeridian, maxLatitude);
  }

  @Override
  public boolean project(double lon, double lat, double[] out) {
    double relative = UnitSphere.turn(lon - centralMeridian);
    if (!(Math.abs(lat) <= maxLatitude) || Double.isNaN(relative)) {
      return false;
    }
    formula.forward(Math.toRadians(relative), Math.toRadians(lat), out);
    return true;
  }

  @Override
  public boolean projectVector(double x, double y, double z, double[] out) {
    double lon = Math.toDegrees(Math.atan2(y, x));
    return project(lon, UnitSphere.latitude(x, y, z), out);
  }

  @Override
  public boolean inverse(double x, double y, double[] lonLat) {
    double[] angles = new double[2];
    formula.inverse(x, y, angles);
    double relative = Math.toDegrees(angles[0]);
    double lat = Math.toDegrees(angles[1]);
    if (!(Math.abs(relative) <= 180 + 1e-9) || !(Math.abs(lat) <= maxLatitude + 1e-9)) {
      return false;
    }
    lonLat[0] = UnitSphere.turn(Math.clamp(relative, -180, 180) + centralMeridian);
    lonLat[1] = Math.clamp(lat, -maxLatitude, maxLatitude);
    return true;
  }

  @Override
  public PlaneBounds bounds() {
    return bounds;
  }

  @Override
  public PlaneBounds inhabited() {
    double[] point = new double[2];
    formula.forward(0, Math.toRadians(Math.max(-maxLatitude, SOUTH)), point);
    double south = point[1];
    formula.forward(0, Math.toRadians(Math.min(maxLatitude, NORTH)), point);
    return new PlaneBounds(bounds.minX(), south, bounds.maxX(), point[1]);
  }

  @Override
  public double[] outline() {
    return outline.clone();
  }

  @Override
  public MapProjection centredOn(double lon, double lat) {
    return new SeamProjection(this, lon);
  }
}
