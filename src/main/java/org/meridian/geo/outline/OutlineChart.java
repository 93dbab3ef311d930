package org.meridian.geo.outline;

import java.util.Optional;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.geo.sphere.UnitSphere;

/**
 * A flat map on which an outline is worked out: azimuthal equidistant about the middle of its discs
 * or, where these reach far, about the antipode of the emptiest part of the sphere. Distances are
 * true along the way to the centre and stretched by {@code c / sin c} across it, c the distance to
 * the centre; whoever measures on the map is told so place by place.
 */
final class OutlineChart {

  /** Up to this distance from the middle the stretch is below 1.21. */
  private static final double NEAR = Math.cos(Math.toRadians(60));

  /** Beyond this distance the stretch would be above 7. */
  private static final double FAR = Math.cos(Math.toRadians(155));

  private static final int PROBES = 240;
  private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));

  private final MapProjection plane;

  private OutlineChart(double[] centre) {
    plane =
        ProjectionNames.named(
            "azimuthal-equidistant",
            UnitSphere.longitude(centre[0], centre[1]),
            UnitSphere.latitude(centre[0], centre[1], centre[2]));
  }

  /** A map of some discs; empty where they cover the sphere. */
  static Optional<OutlineChart> about(OutlineDiscs discs) {
    double[] middle = middle(discs);
    if (nearest(discs, middle, -1) >= NEAR) {
      return Optional.of(new OutlineChart(middle));
    }
    double[] best = middle;
    double reach = nearest(discs, middle, -1);
    for (int probe = 0; probe < PROBES; probe++) {
      double[] centre = probe(probe);
      double farthest = nearest(discs, centre, reach);
      if (farthest > reach) {
        reach = farthest;
        best = centre;
      }
    }
    return reach >= FAR ? Optional.of(new OutlineChart(best)) : Optional.empty();
  }

  private static double[] middle(OutlineDiscs discs) {
    double[] sum = new double[3];
    for (int disc = 0; disc < discs.count(); disc++) {
      for (int axis = 0; axis < 3; axis++) {
        sum[axis] += discs.vector(disc, axis);
      }
    }
    return UnitSphere.dot(sum, sum) < 1e-12 ? discs.vector(0) : UnitSphere.normalise(sum);
  }

  /** The cosine of the distance of the farthest disc; not above a bound, looked for no longer. */
  private static double nearest(OutlineDiscs discs, double[] centre, double bound) {
    double least = 1;
    for (int disc = 0; disc < discs.count() && least > bound; disc++) {
      double cosine =
          centre[0] * discs.vector(disc, 0)
              + centre[1] * discs.vector(disc, 1)
              + centre[2] * discs.vector(disc, 2);
      least = Math.min(least, cosine);
    }
    return least;
  }

  /** Places spread evenly over the sphere, along a spiral. */
  private static double[] probe(int number) {
    double z = 1 - (2 * number + 1.0) / PROBES;
    double width = Math.sqrt(1 - z * z);
    return new double[] {width * Math.cos(GOLDEN * number), width * Math.sin(GOLDEN * number), z};
  }

  /** The discs on the map, with the stretch at each, as {@link DistanceField} takes them. */
  double[] spots(OutlineDiscs discs) {
    double[] flat = new double[2 * discs.count()];
    double[] point = new double[2];
    for (int disc = 0; disc < discs.count(); disc++) {
      plane.projectVector(
          discs.vector(disc, 0), discs.vector(disc, 1), discs.vector(disc, 2), point);
      flat[2 * disc] = point[0];
      flat[2 * disc + 1] = point[1];
    }
    return stretched(flat);
  }

  /** Points of the map with the stretch at each: x, y, way from the centre in x and y, stretch. */
  double[] stretched(double[] points) {
    double[] spots = new double[points.length / 2 * DistanceField.SPOT];
    for (int point = 0; point < points.length / 2; point++) {
      double x = points[2 * point];
      double y = points[2 * point + 1];
      double length = Math.sqrt(x * x + y * y);
      boolean isCentre = length < 1e-9;
      int at = point * DistanceField.SPOT;
      spots[at] = x;
      spots[at + 1] = y;
      spots[at + 2] = isCentre ? 1 : x / length;
      spots[at + 3] = isCentre ? 0 : y / length;
      spots[at + 4] = isCentre ? 1 : length / Math.sin(length);
    }
    return spots;
  }

  /** Points of the map back on the sphere, as longitudes and latitudes in degrees. */
  double[] places(double[] points) {
    double[] places = new double[points.length];
    double[] place = new double[2];
    for (int at = 0; at < points.length; at += 2) {
      plane.inverse(points[at], points[at + 1], place);
      places[at] = place[0];
      places[at + 1] = place[1];
    }
    return places;
  }
}
