package org.meridian.geo.clip;

import org.meridian.geo.projection.PlaneFormula;
import org.meridian.geo.projection.PlanePath;
import org.meridian.geo.projection.SeamOutline;
import org.meridian.geo.projection.SeamProjection;
import org.meridian.geo.sphere.FastAngle;
import org.meridian.geo.sphere.UnitSphere;

/** Traces great circles on a map that is cut open along a meridian. */
final class SeamTracer extends ArcTracer {

  /** A piece of 30 degrees with both ends below this sine stays below 70 degrees of latitude. */
  private static final double NEAR_LIMIT = 0.9;

  private static final int STEPS = 10;

  /** Cosine of 3 degrees. */
  private static final double SMALL = Math.cos(Math.toRadians(3));

  private final PlaneFormula formula;
  private final SeamOutline outline;
  private final double eastX;
  private final double eastY;
  private final double highest;
  private final double[] cut = new double[3];
  private final double[] low = new double[3];
  private final double[] high = new double[3];

  SeamTracer(SeamProjection projection, PlanePath trail, double tolerance) {
    super(trail, tolerance);
    this.formula = projection.formula();
    this.outline = new SeamOutline(projection.formula(), projection.centralMeridian());
    double meridian = Math.toRadians(projection.centralMeridian());
    this.eastX = -Math.sin(meridian);
    this.eastY = Math.cos(meridian);
    this.highest = projection.maxLatitude() < 90 ? UnitSphere.sine(projection.maxLatitude()) : 2;
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
    boolean shown = Math.abs(seam[2]) <= highest;
    double lat = UnitSphere.latitude(seam[0], seam[1], seam[2]);
    inside(a, seam, side(fromEast));
    if (shown) {
      leave(outline.onSide(side(fromEast), lat));
      enter(outline.onSide(side(toEast), lat));
    }
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

  /** Near a last latitude goes in small steps, so that no piece leaves and returns unseen. */
  private void inside(double[] a, double[] b, int side) {
    if (highest > 1
        || Math.max(Math.abs(a[2]), Math.abs(b[2])) < NEAR_LIMIT
        || UnitSphere.dot(a, b) > SMALL) {
      step(a, b, side);
      return;
    }
    double[] from = a.clone();
    double[] to = new double[3];
    for (int i = 1; i <= STEPS; i++) {
      for (int k = 0; k < 3; k++) {
        to[k] = a[k] + (b[k] - a[k]) * i / STEPS;
      }
      step(from, i == STEPS ? b : UnitSphere.normalise(to), side);
      System.arraycopy(to, 0, from, 0, 3);
    }
  }

  private void step(double[] a, double[] b, int side) {
    boolean startShown = Math.abs(a[2]) <= highest;
    boolean endShown = Math.abs(b[2]) <= highest;
    if (startShown && endShown) {
      draw(a, b, side);
    } else if (startShown) {
      double[] last = limit(a, b);
      draw(a, last, side);
      leave(onLine(last, side));
    } else if (endShown) {
      double[] first = limit(b, a);
      enter(onLine(first, side));
      draw(first, b, side);
    }
  }

  private double onLine(double[] vector, int side) {
    return outline.onLine(vector[2] > 0 ? 1 : -1, Math.toDegrees(relative(vector, side)));
  }

  private double relative(double[] vector, int side) {
    return relative(vector[0], vector[1], side);
  }

  private double relative(double x, double y, int side) {
    double lambda = FastAngle.of(eastX * x + eastY * y, eastY * x - eastX * y);
    return lambda * side < 0 && Math.abs(lambda) > 1.6 ? side * Math.PI : lambda;
  }

  /** The last place shown on the way from a shown one to a hidden one, by halving. */
  private double[] limit(double[] shown, double[] hidden) {
    System.arraycopy(shown, 0, low, 0, 3);
    System.arraycopy(hidden, 0, high, 0, 3);
    double[] middle = new double[3];
    for (int i = 0; i < 30; i++) {
      UnitSphere.middle(low, high, middle);
      System.arraycopy(middle, 0, Math.abs(middle[2]) <= highest ? low : high, 0, 3);
    }
    return low.clone();
  }

  @Override
  boolean shows(double[] vectors, int at) {
    return Math.abs(vectors[at + 2]) <= highest;
  }

  @Override
  boolean isTame(double[] vector) {
    return Math.abs(vector[2]) < 0.9;
  }

  @Override
  void flatten(double x, double y, double z, int side, double[] out) {
    double lambda = relative(x, y, side);
    formula.draft(lambda, z, Math.sqrt(x * x + y * y), out);
  }
}
