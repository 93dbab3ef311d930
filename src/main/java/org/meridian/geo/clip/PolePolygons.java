package org.meridian.geo.clip;

import org.meridian.geo.sphere.UnitSphere;

/**
 * Which polygons hold a pole. A ring whose longitudes go once round the sphere has a pole on either
 * side; the nearer one is taken to be inside, whichever way the ring runs.
 */
final class PolePolygons {

  private final boolean[] north;

  PolePolygons(GeoShapes shapes) {
    int count = shapes.size() == 0 ? 0 : shapes.polygon(shapes.size() - 1) + 1;
    this.north = new boolean[count];
    double[] sums = new double[count];
    boolean[] odd = new boolean[count];
    for (int ring = 0; ring < shapes.size(); ring++) {
      if (goesRound(shapes, ring)) {
        int polygon = shapes.polygon(ring);
        odd[polygon] = !odd[polygon];
        sums[polygon] += meanLatitude(shapes, ring);
      }
    }
    for (int i = 0; i < count; i++) {
      north[i] = odd[i] && sums[i] > 0;
    }
  }

  private static boolean goesRound(GeoShapes shapes, int ring) {
    int start = shapes.start(ring);
    int end = shapes.end(ring);
    double turned = 0;
    for (int i = start; i < end; i++) {
      turned += UnitSphere.turn(shapes.lon(i + 1 < end ? i + 1 : start) - shapes.lon(i));
    }
    return Math.abs(turned) > 180;
  }

  private static double meanLatitude(GeoShapes shapes, int ring) {
    double sum = 0;
    for (int i = shapes.start(ring); i < shapes.end(ring); i++) {
      sum += shapes.lat(i);
    }
    return sum / (shapes.end(ring) - shapes.start(ring));
  }

  boolean holdsNorth(int polygon) {
    return north[polygon];
  }
}
