package org.meridian.geo.sphere;

import java.util.Arrays;

/**
 * Finds the nearest of many places on the sphere: a k-d tree over their unit vectors, where chords
 * order as distances do, so that neither the antimeridian nor a pole is special. Immutable and safe
 * for several threads.
 */
public final class PlaceIndex {

  private final double[] vectors;
  private final int[] rows;

  /**
   * An index of places.
   *
   * @param lon longitudes in degrees; a NaN place is left out
   * @param lat latitudes in degrees, as long as {@code lon}
   */
  public PlaceIndex(double[] lon, double[] lat) {
    vectors = new double[3 * lon.length];
    int[] placed = new int[lon.length];
    int count = 0;
    for (int i = 0; i < lon.length; i++) {
      UnitSphere.vector(lon[i], lat[i], vectors, 3 * i);
      if (!Double.isNaN(lon[i] + lat[i])) {
        placed[count++] = i;
      }
    }
    rows = Arrays.copyOf(placed, count);
    arrange(0, count, 0);
  }

  /** Puts the median along an axis in the middle, the lesser before it, and so on in each half. */
  private void arrange(int from, int to, int axis) {
    if (to - from < 2) {
      return;
    }
    Integer[] part = Arrays.stream(rows, from, to).boxed().toArray(Integer[]::new);
    Arrays.sort(part, (a, b) -> Double.compare(vectors[3 * a + axis], vectors[3 * b + axis]));
    for (int i = 0; i < part.length; i++) {
      rows[from + i] = part[i];
    }
    int middle = (from + to) >>> 1;
    arrange(from, middle, (axis + 1) % 3);
    arrange(middle + 1, to, (axis + 1) % 3);
  }

  /** The row of the nearest place; -1 when there is none or the place asked for is NaN. */
  public int nearest(double lon, double lat) {
    return nearest(lon, lat, Math.PI * UnitSphere.EARTH_RADIUS_KM);
  }

  /**
   * The row of the nearest place not farther than a limit in kilometres; of equally near ones the
   * lowest row; -1 when there is none.
   */
  public int nearest(double lon, double lat, double limitKm) {
    double angle = Math.min(Math.PI, limitKm / UnitSphere.EARTH_RADIUS_KM);
    double chord = 2 * Math.sin(angle / 2);
    Search search = new Search(UnitSphere.vector(lon, lat), chord * chord * (1 + 1e-12));
    search.visit(0, rows.length, 0);
    return search.best;
  }

  private final class Search {
    private final double[] target;
    private double square;
    private int best = -1;

    Search(double[] target, double square) {
      this.target = target;
      this.square = square;
    }

    void visit(int from, int to, int axis) {
      if (from >= to) {
        return;
      }
      int middle = (from + to) >>> 1;
      int row = rows[middle];
      consider(row);
      double off = target[axis] - vectors[3 * row + axis];
      int next = (axis + 1) % 3;
      if (off < 0) {
        visit(from, middle, next);
      } else {
        visit(middle + 1, to, next);
      }
      if (off * off <= square) {
        visit(off < 0 ? middle + 1 : from, off < 0 ? to : middle, next);
      }
    }

    private void consider(int row) {
      double x = target[0] - vectors[3 * row];
      double y = target[1] - vectors[3 * row + 1];
      double z = target[2] - vectors[3 * row + 2];
      double distance = x * x + y * y + z * z;
      if (distance < square || distance == square && (best < 0 || row < best)) {
        square = distance;
        best = row;
      }
    }
  }
}
