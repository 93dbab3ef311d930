package org.meridian.geo.clip;

import org.meridian.geo.projection.CircleOutline;
import org.meridian.geo.projection.MapEdge;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlanePath;
import org.meridian.geo.sphere.UnitSphere;

/** Traces great circles on a map of all places within an angle of its centre. */
final class RimTracer extends ArcTracer {

  private final MapProjection projection;
  private final double[] centre;
  private final double limit;
  private final double[] nearest = new double[3];
  private final double[] point = new double[2];

  RimTracer(MapProjection projection, PlanePath trail, double tolerance) {
    super(trail, tolerance);
    this.projection = projection;
    MapEdge.Rim rim = (MapEdge.Rim) projection.edge();
    this.centre = UnitSphere.vector(rim.lon(), rim.lat());
    this.limit = rim.radius() == 90 ? 0 : Math.cos(Math.toRadians(rim.radius()));
  }

  @Override
  void piece(double[] a, double[] b) {
    if (limit < 0 && passesAntipode(a, b)) {
      double[] hidden = nearest.clone();
      shown(a, hidden);
      shown(hidden, b);
    } else {
      shown(a, b);
    }
  }

  private void shown(double[] a, double[] b) {
    double from = UnitSphere.dot(a, centre) - limit;
    double to = UnitSphere.dot(b, centre) - limit;
    if (from >= 0 && to >= 0) {
      draw(a, b, 0);
    } else if (from >= 0) {
      double[] last = rim(a, b, from, to);
      draw(a, last, 0);
      leave(position(last));
    } else if (to >= 0) {
      double[] first = rim(b, a, to, from);
      enter(position(first));
      draw(first, b, 0);
    }
  }

  private double position(double[] vector) {
    flatten(vector[0], vector[1], vector[2], 0, point);
    return CircleOutline.position(point[0], point[1]);
  }

  /** The place where the way from a shown to a hidden place meets the rim. */
  private double[] rim(double[] shown, double[] hidden, double inside, double outside) {
    double[] at = new double[3];
    if (limit == 0) {
      double share = inside / (inside - outside);
      for (int i = 0; i < 3; i++) {
        at[i] = shown[i] + share * (hidden[i] - shown[i]);
      }
      return UnitSphere.normalise(at);
    }
    double[] low = shown.clone();
    double[] high = hidden.clone();
    for (int i = 0; i < 40; i++) {
      UnitSphere.middle(low, high, at);
      System.arraycopy(at, 0, UnitSphere.dot(at, centre) >= limit ? low : high, 0, 3);
    }
    return low;
  }

  /** Whether a piece with shown ends goes through the hidden cap; keeps its deepest place. */
  private boolean passesAntipode(double[] a, double[] b) {
    double x = a[1] * b[2] - a[2] * b[1];
    double y = a[2] * b[0] - a[0] * b[2];
    double z = a[0] * b[1] - a[1] * b[0];
    double square = x * x + y * y + z * z;
    if (square < 1e-24) {
      return false;
    }
    double off = (x * centre[0] + y * centre[1] + z * centre[2]) / square;
    nearest[0] = off * x - centre[0];
    nearest[1] = off * y - centre[1];
    nearest[2] = off * z - centre[2];
    UnitSphere.normalise(nearest);
    return UnitSphere.dot(nearest, centre) < limit && isBetween(a, b);
  }

  private boolean isBetween(double[] a, double[] b) {
    double reach = UnitSphere.dot(a, b);
    return UnitSphere.dot(nearest, a) > reach && UnitSphere.dot(nearest, b) > reach;
  }

  @Override
  boolean shows(double[] vectors, int at) {
    double x = vectors[at] * centre[0];
    return x + vectors[at + 1] * centre[1] + vectors[at + 2] * centre[2] >= limit;
  }

  @Override
  boolean isTame(double[] vector) {
    return limit == 0 || UnitSphere.dot(vector, centre) > -0.7;
  }

  @Override
  void flatten(double x, double y, double z, int side, double[] out) {
    if (!projection.projectVector(x, y, z, out)) {
      double[] on = rim(centre, new double[] {x, y, z}, 1 - limit, -1e-15);
      projection.projectVector(on[0], on[1], on[2], out);
    }
  }
}
