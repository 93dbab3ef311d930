package org.meridian.geo.clip;

import org.meridian.geo.projection.MapEdge;
import org.meridian.geo.sphere.UnitSphere;

/** For each polygon a cap of the sphere that holds its corners. */
final class PolygonCaps {

  private final double[] centres;
  private final double[] radii;

  /** Caps about the mean corner of each polygon. */
  PolygonCaps(GeoShapes shapes) {
    int count = shapes.size() == 0 ? 0 : shapes.polygon(shapes.size() - 1) + 1;
    this.centres = new double[3 * count];
    this.radii = new double[count];
    double[] vectors = shapes.vectors();
    for (int ring = 0; ring < shapes.size(); ring++) {
      int at = 3 * shapes.polygon(ring);
      for (int i = 3 * shapes.start(ring); i < 3 * shapes.end(ring); i++) {
        centres[at + i % 3] += vectors[i];
      }
    }
    for (int ring = 0; ring < shapes.size(); ring++) {
      widen(shapes, ring, vectors);
    }
  }

  private void widen(GeoShapes shapes, int ring, double[] vectors) {
    int polygon = shapes.polygon(ring);
    double[] centre = centre(polygon);
    double nearest = Math.cos(radii[polygon]);
    for (int i = 3 * shapes.start(ring); i < 3 * shapes.end(ring); i += 3) {
      double dot = vectors[i] * centre[0] + vectors[i + 1] * centre[1] + vectors[i + 2] * centre[2];
      nearest = Math.min(nearest, dot);
    }
    radii[polygon] = Math.acos(Math.max(-1, nearest));
  }

  private double[] centre(int polygon) {
    double[] centre = new double[3];
    System.arraycopy(centres, 3 * polygon, centre, 0, 3);
    return UnitSphere.dot(centre, centre) < 1e-20 ? centre : UnitSphere.normalise(centre);
  }

  /** Whether a polygon that is clearly smaller than a hemisphere lies wholly beyond a rim. */
  boolean isBeyond(int polygon, MapEdge.Rim rim) {
    if (radii[polygon] > 1.2) {
      return false;
    }
    double distance = UnitSphere.angle(centre(polygon), UnitSphere.vector(rim.lon(), rim.lat()));
    return distance - radii[polygon] > Math.toRadians(rim.radius());
  }
}
