package org.meridian.geo.outline;

import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.sphere.UnitSphere;

/**
 * The area within rings on the sphere whose edges are great circles: for each edge the solid angle
 * of its triangle with the first point of the ring, by {@code tan(omega / 2) = a . (b x c) / (1 + a
 * . b + b . c + c . a)} (Van Oosterom and Strackee, 1983). Inner rings turn the other way and so
 * are taken off.
 */
public final class OutlineArea {

  private OutlineArea() {}

  /**
   * The area of shapes in square kilometres.
   *
   * @param shapes areas, each smaller than a hemisphere, that do not lie over each other
   */
  public static double squareKm(GeoShapes shapes) {
    double sum = 0;
    for (int ring = 0; ring < shapes.size(); ring++) {
      sum += solidAngle(shapes, ring);
    }
    return Math.abs(sum) * UnitSphere.EARTH_RADIUS_KM * UnitSphere.EARTH_RADIUS_KM;
  }

  private static double solidAngle(GeoShapes shapes, int ring) {
    int start = shapes.start(ring);
    double[] a = UnitSphere.vector(shapes.lon(start), shapes.lat(start));
    double sum = 0;
    for (int point = start + 1; point + 1 < shapes.end(ring); point++) {
      double[] b = UnitSphere.vector(shapes.lon(point), shapes.lat(point));
      double[] c = UnitSphere.vector(shapes.lon(point + 1), shapes.lat(point + 1));
      double volume =
          a[0] * (b[1] * c[2] - b[2] * c[1])
              + a[1] * (b[2] * c[0] - b[0] * c[2])
              + a[2] * (b[0] * c[1] - b[1] * c[0]);
      double below = 1 + UnitSphere.dot(a, b) + UnitSphere.dot(b, c) + UnitSphere.dot(c, a);
      sum += 2 * Math.atan2(volume, below);
    }
    return sum;
  }
}
