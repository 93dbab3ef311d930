package org.meridian.dataprep.land;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.meridian.dataprep.place.Sphere;

/**
 * The coast as great-circle segments between unit vectors. Edges on the 180th meridian are cuts in
 * the source and no coast. The shore of the Caspian Sea counts as coast; lakes do not.
 */
public final class Coast {

  private static final double CUT_LONGITUDE = 179.999;

  private final double[][] starts;
  private final double[][] ends;
  private final double longest;

  /** Reads a land file of the basemaps. */
  public Coast(Path landFile) throws IOException {
    List<double[][]> arcs = TopoJson.arcs(landFile);
    int most = arcs.stream().mapToInt(arc -> arc.length - 1).sum();
    double[][] from = new double[most][];
    double[][] to = new double[most][];
    int count = 0;
    double longestSoFar = 0;
    for (double[][] arc : arcs) {
      for (int i = 1; i < arc.length; i++) {
        if (isCoast(arc[i - 1], arc[i])) {
          from[count] = vector(arc[i - 1][1], arc[i - 1][0]);
          to[count] = vector(arc[i][1], arc[i][0]);
          longestSoFar = Math.max(longestSoFar, angle(from[count], to[count]));
          count++;
        }
      }
    }
    starts = Arrays.copyOf(from, count);
    ends = Arrays.copyOf(to, count);
    longest = longestSoFar;
  }

  private static boolean isCoast(double[] a, double[] b) {
    return Math.abs(a[0]) < CUT_LONGITUDE || Math.abs(b[0]) < CUT_LONGITUDE;
  }

  /** Great-circle distance in kilometres from a point (degrees) to the nearest coast. */
  public double distance(double lat, double lon) {
    double[] point = vector(lat, lon);
    double best = -1;
    for (double[] start : starts) {
      best = Math.max(best, dot(point, start));
    }
    double nearest = StrictMath.acos(Math.min(1, best));
    double enough = StrictMath.cos(Math.min(Math.PI, nearest + longest));
    for (int i = 0; i < starts.length; i++) {
      if (dot(point, starts[i]) >= enough) {
        nearest = Math.min(nearest, toSegment(point, starts[i], ends[i]));
      }
    }
    return nearest * Sphere.RADIUS_KM;
  }

  /**
   * Angle from a point to the nearest point of a segment: across its great circle, if that foot
   * lies on it, else to an end.
   */
  private static double toSegment(double[] point, double[] start, double[] end) {
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
