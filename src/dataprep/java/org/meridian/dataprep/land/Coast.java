package org.meridian.dataprep.land;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.dataprep.place.Sphere;

/**
 * The coast as great-circle segments between unit vectors, ordered by latitude. Edges on the 180th
 * meridian are cuts in the source and no coast. The shore of the Caspian Sea counts as coast; lakes
 * do not.
 */
public final class Coast {

  private static final double CUT_LONGITUDE = 179.999;

  private final Segment[] segments;
  private final double longest;

  /** Two unit vectors and the latitude of the first in radians. */
  private record Segment(double[] start, double[] end, double latitude) {}

  /** Reads a land file of the basemaps. */
  public Coast(Path landFile) throws IOException {
    List<Segment> found = new ArrayList<>();
    for (double[][] arc : TopoJson.arcs(landFile)) {
      for (int i = 1; i < arc.length; i++) {
        if (isCoast(arc[i - 1], arc[i])) {
          found.add(segment(arc[i - 1], arc[i]));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Segment::latitude));
    segments = found.toArray(Segment[]::new);
    longest = found.stream().mapToDouble(each -> angle(each.start, each.end)).max().orElse(0);
  }

  private static boolean isCoast(double[] a, double[] b) {
    return Math.abs(a[0]) < CUT_LONGITUDE || Math.abs(b[0]) < CUT_LONGITUDE;
  }

  private static Segment segment(double[] a, double[] b) {
    return new Segment(vector(a[1], a[0]), vector(b[1], b[0]), Math.toRadians(a[1]));
  }

  /** Great-circle distance in kilometres from a point (degrees) to the nearest coast. */
  public double distance(double lat, double lon) {
    double[] point = vector(lat, lon);
    double latitude = Math.toRadians(lat);
    int up = firstNorthOf(latitude);
    int down = up - 1;
    double nearest = Math.PI;
    boolean searching = true;
    while (searching) {
      boolean north = up < segments.length && reaches(segments[up], latitude, nearest);
      boolean south = down >= 0 && reaches(segments[down], latitude, nearest);
      nearest = north ? closer(segments[up++], point, nearest) : nearest;
      nearest = south ? closer(segments[down--], point, nearest) : nearest;
      searching = north || south;
    }
    return nearest * Sphere.RADIUS_KM;
  }

  private int firstNorthOf(double latitude) {
    int low = 0;
    int high = segments.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (segments[middle].latitude < latitude) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean reaches(Segment segment, double latitude, double nearest) {
    return Math.abs(segment.latitude - latitude) <= nearest + longest;
  }

  /** The chord to the start rules most segments out before any angle is computed. */
  private double closer(Segment segment, double[] point, double nearest) {
    double dx = segment.start[0] - point[0];
    double dy = segment.start[1] - point[1];
    double dz = segment.start[2] - point[2];
    double reach = nearest + longest;
    boolean near = dx * dx + dy * dy + dz * dz <= reach * reach;
    return near ? Math.min(nearest, angleToSegment(point, segment.start, segment.end)) : nearest;
  }

  /**
   * Angle from a point to a segment: across its great circle, if the foot lies on it, else to an
   * end.
   */
  private static double angleToSegment(double[] point, double[] start, double[] end) {
    double toEnds = Math.min(angle(point, start), angle(point, end));
    double[] normal = cross(start, end);
    double length = Math.sqrt(dot(normal, normal));
    if (length == 0) {
      return toEnds;
    }
    boolean between = dot(cross(normal, start), point) >= 0 && dot(cross(end, normal), point) >= 0;
    return between ? Math.abs(StrictMath.asin(dot(normal, point) / length)) : toEnds;
  }

  private static double angle(double[] a, double[] b) {
    double[] cross = cross(a, b);
    return StrictMath.atan2(Math.sqrt(dot(cross, cross)), dot(a, b));
  }

  private static double[] vector(double lat, double lon) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon);
    return new double[] {
      StrictMath.cos(phi) * StrictMath.cos(lambda),
      StrictMath.cos(phi) * StrictMath.sin(lambda),
      StrictMath.sin(phi)
    };
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }

  private static double[] cross(double[] a, double[] b) {
    return new double[] {
      a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]
    };
  }
}
