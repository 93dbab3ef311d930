package org.meridian.geo;

/** Traces great circles on a map that is cut open along a meridian. */
final class SeamTracer extends ArcTracer {

  private final SeamProjection projection;
  private final double eastX;
  private final double eastY;
  private final double highest;
  private final double[] cut = new double[3];
  private final double[] low = new double[3];
  private final double[] high = new double[3];

  SeamTracer(SeamProjection projection, Trail trail, double tolerance) {
    super(trail, tolerance, projection.maxLatitude() < 90 ? 3 : 30);
    this.projection = projection;
    double meridian = Math.toRadians(projection.centralMeridian());
    this.eastX = -Math.sin(meridian);
    this.eastY = Math.cos(meridian);
    this.highest = projection.maxLatitude() < 90 ? Sphere.sine(projection.maxLatitude()) : 2;
  }

  @Override
  void piece(double[] a, double[] b) {
    double fromEast = eastOf(a);
    double toEast = eastOf(b);
    if (fromEast > 0 == toEast > 0 || !meetsSeam(a, b, fromEast, toEast)) {
      inside(a, b, fromEast > 0 == toEast > 0 ? side(fromEast) : 0);
      return;
    }
    double[] seam = cut.clone();
    inside(a, seam, side(fromEast));
    up();
    inside(seam, b, side(toEast));
  }

  /** Distance from the plane of the seam; never 0, so that every point has a side. */
  private double eastOf(double[] vector) {
    double east = eastX * vector[0] + eastY * vector[1];
    return Math.abs(east) < 1e-12 ? 1e-12 : east;
  }

  private static int side(double east) {
    return east > 0 ? 1 : -1;
  }

  /** Where the piece goes through the plane of the seam; true when on the far half of it. */
  private boolean meetsSeam(double[] a, double[] b, double fromEast, double toEast) {
    double share = fromEast / (fromEast - toEast);
    double square = 0;
    for (int i = 0; i < 3; i++) {
      cut[i] = a[i] + share * (b[i] - a[i]);
      square += cut[i] * cut[i];
    }
    double length = Math.sqrt(square);
    for (int i = 0; i < 3; i++) {
      cut[i] /= length;
    }
    return eastY * cut[0] - eastX * cut[1] < 0;
  }

  private void inside(double[] a, double[] b, int side) {
    boolean startShown = Math.abs(a[2]) <= highest;
    boolean endShown = Math.abs(b[2]) <= highest;
    if (startShown && endShown) {
      draw(a, b, side);
    } else if (startShown) {
      draw(a, limit(a, b), side);
      up();
    } else if (endShown) {
      up();
      draw(limit(b, a), b, side);
    } else {
      up();
    }
  }

  /** The last place shown on the way from a shown one to a hidden one, by halving. */
  private double[] limit(double[] shown, double[] hidden) {
    System.arraycopy(shown, 0, low, 0, 3);
    System.arraycopy(hidden, 0, high, 0, 3);
    double[] middle = new double[3];
    for (int i = 0; i < 30; i++) {
      Sphere.middle(low, high, middle);
      System.arraycopy(middle, 0, Math.abs(middle[2]) <= highest ? low : high, 0, 3);
    }
    return low.clone();
  }

  @Override
  void flatten(double x, double y, double z, int side, double[] out) {
    double lambda = Math.atan2(eastX * x + eastY * y, eastY * x - eastX * y);
    if (lambda * side < 0 && Math.abs(lambda) > 1.6) {
      lambda = side * Math.PI;
    }
    double phi = Math.atan2(z, Math.sqrt(x * x + y * y));
    projection.formula().forward(lambda, phi, out);
  }
}
