package org.meridian.geo.outline;

import java.util.Arrays;
import org.meridian.geo.sphere.UnitSphere;

/**
 * The discs that make up an outline before gaps are closed back: one about each place and, along
 * each join, as many as widen it into a strip. Those of a strip that the discs at its ends hold are
 * left out.
 */
final class OutlineDiscs {

  /** Gaps up to twice this share of the radius are closed. */
  static final double CLOSE = 0.25;

  /** The widest disc, as a share of the radius. */
  static final double DISC = 0.35 + CLOSE;

  private static final double STRIP = 0.2 + CLOSE;

  /** From this distance on from its end a strip is wider than the disc there. */
  private static final double HELD = Math.sqrt(DISC * DISC - STRIP * STRIP);

  /** Discs of a strip are so near to each other that its edge waves by 0.01 of the radius. */
  private static final double STEP = 0.19;

  private final double radius;
  private final int places;
  private double[] vectors;
  private int count;

  /**
   * Lays discs.
   *
   * @param lon longitudes of the places in degrees
   * @param lat latitudes in degrees
   * @param joins pairs of places, interleaved
   * @param radius r in radians
   */
  OutlineDiscs(double[] lon, double[] lat, int[] joins, double radius) {
    this.radius = radius;
    places = lon.length;
    vectors = new double[3 * Math.max(4, 2 * places)];
    for (int place = 0; place < places; place++) {
      UnitSphere.vector(lon[place], lat[place], vectors, 3 * place);
    }
    count = places;
    for (int join = 0; join < joins.length; join += 2) {
      strip(vector(joins[join]), vector(joins[join + 1]));
    }
  }

  private void strip(double[] from, double[] to) {
    double length = UnitSphere.angle(from, to);
    double held = HELD * radius;
    if (length <= 2 * held) {
      return;
    }
    double[] ahead = UnitSphere.ahead(from, to);
    int steps = (int) Math.ceil((length - 2 * held) / (STEP * radius));
    for (int step = 0; step <= steps; step++) {
      double along = held + step * (length - 2 * held) / steps;
      add(from, Math.cos(along), ahead, Math.sin(along));
    }
  }

  private void add(double[] from, double cosine, double[] ahead, double sine) {
    if (3 * count == vectors.length) {
      vectors = Arrays.copyOf(vectors, 2 * vectors.length);
    }
    for (int axis = 0; axis < 3; axis++) {
      vectors[3 * count + axis] = cosine * from[axis] + sine * ahead[axis];
    }
    count++;
  }

  /** How many discs there are. */
  int count() {
    return count;
  }

  /** The unit vector of the middle of a disc. */
  double[] vector(int disc) {
    return Arrays.copyOfRange(vectors, 3 * disc, 3 * disc + 3);
  }

  /** One coordinate of the middle of a disc. */
  double vector(int disc, int axis) {
    return vectors[3 * disc + axis];
  }

  /** The radius of a disc in radians. */
  double radius(int disc) {
    return radius * (disc < places ? DISC : STRIP);
  }
}
