package org.meridian.geo.clip;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlanePath;
import org.meridian.geo.sphere.UnitSphere;

/**
 * The great circles of many links on a map, as flat arrays. Independent of zoom and of weights:
 * trace once for a projection and keep. Immutable; the arrays are shared, not copied, and must not
 * be changed.
 */
public final class ArcGeometry {

  /** Links traced as one task: enough to be worth a thread, few enough to share out evenly. */
  private static final int BLOCK = 512;

  /** Up to so many links are traced finely, for they will be looked at closely. */
  private static final int FINE_LINKS = 20_000;

  private static final double FINE = 5e-4;
  private static final double COARSE = 1e-3;

  private final int[] starts;
  private final float[] xy;

  private ArcGeometry(int[] starts, float[] xy) {
    this.starts = starts;
    this.xy = xy;
  }

  /**
   * Traces links between places, on all cores. The same input gives the same bytes on any number of
   * threads. Up to 20,000 links keep within 0.0005 radii of the sphere of the true curve (some
   * tenth of a pixel on a world map of 1,600), more within 0.001, so that they need less memory; in
   * the uneven corners of a map near the poles it may be five times that.
   *
   * @param lon longitudes of the places in degrees; NaN for a place that cannot be shown
   * @param lat latitudes of the places in degrees
   * @param from for each link the row of its start
   * @param to for each link the row of its end, as long as {@code from}
   */
  public static ArcGeometry of(
      double[] lon, double[] lat, int[] from, int[] to, MapProjection projection) {
    return of(lon, lat, from, to, projection, from.length > FINE_LINKS ? COARSE : FINE);
  }

  /**
   * Traces links within a tolerance of one's own.
   *
   * @param tolerance greatest distance of the line from the curve, in radii of the sphere
   */
  public static ArcGeometry of(
      double[] lon,
      double[] lat,
      int[] from,
      int[] to,
      MapProjection projection,
      double tolerance) {
    double[] vectors = new double[3 * lon.length];
    for (int i = 0; i < lon.length; i++) {
      UnitSphere.vector(lon[i], lat[i], vectors, 3 * i);
    }
    int blocks = (from.length + BLOCK - 1) / BLOCK;
    int[] starts = new int[from.length + 1];
    float[][] parts = new float[blocks][];
    IntConsumer task =
        block -> {
          PlanePath trail = new PlanePath();
          ArcTracer tracer = ArcTracer.of(projection, trail, tolerance);
          int last = Math.min(from.length, (block + 1) * BLOCK);
          for (int link = block * BLOCK; link < last; link++) {
            starts[link + 1] = trace(tracer, trail, vectors, 3 * from[link], 3 * to[link]);
          }
          parts[block] = trail.toArray();
        };
    IntStream.range(0, blocks).parallel().forEach(task);
    Arrays.parallelPrefix(starts, Integer::sum);
    return new ArcGeometry(starts, join(parts, 2 * starts[from.length]));
  }

  private static int trace(ArcTracer tracer, PlanePath trail, double[] vectors, int a, int b) {
    int before = trail.size();
    if (a != b && !Double.isNaN(vectors[a] + vectors[b])) {
      tracer.restart();
      if (!tracer.shows(vectors, a)) {
        trail.lift();
      }
      tracer.arc(vectors, a, b);
      trail.trim(before);
      if (trail.size() > before && !tracer.shows(vectors, b)) {
        trail.lift();
      }
    }
    return trail.size() - before;
  }

  private static float[] join(float[][] parts, int length) {
    float[] all = new float[length];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** How many links there are, those without an arc included. */
  public int size() {
    return starts.length - 1;
  }

  /** First point of a link; its points end before the first of the next. */
  public int start(int link) {
    return starts[link];
  }

  /** One past the last point of a link; equal to the start when nothing of it is shown. */
  public int end(int link) {
    return starts[link + 1];
  }

  /** First point of each link and, last, the number of points. */
  public int[] starts() {
    return starts;
  }

  /**
   * All points, x and y interleaved, in radii of the sphere. A pair of NaN within a link lifts the
   * pen: there the line leaves the map and comes in again. A pair at its beginning or end tells
   * that the link's own beginning or end is not shown.
   */
  public float[] xy() {
    return xy;
  }
}
