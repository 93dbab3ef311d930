package org.meridian.geo.clip;

import java.util.Arrays;
import org.meridian.geo.projection.PlanePath;

/** Collects the rings or lines of {@link ProjectedShapes} one after another. */
final class ShapeCollector {

  /** Smallest extent of a part, in radii of the sphere: some six metres. */
  private static final float EXTENT = 1e-6f;

  private final PlanePath trail = new PlanePath();
  private final int fewest;
  private int[] starts = new int[64];
  private int[] features = new int[64];
  private int size;

  /**
   * An empty collection.
   *
   * @param fewest parts with fewer points are left out
   */
  ShapeCollector(int fewest) {
    this.fewest = fewest;
  }

  /** Where the points of the part under construction go. */
  PlanePath trail() {
    return trail;
  }

  void add(PlanePath source, int from, int to) {
    for (int i = from; i < to; i++) {
      trail.add(source.x(i), source.y(i));
    }
  }

  void addBackwards(PlanePath source, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      trail.add(source.x(i), source.y(i));
    }
  }

  /** Ends the part under construction. */
  void end(int feature) {
    if (trail.size() - starts[size] < fewest || isPoint()) {
      trail.shorten(starts[size]);
      return;
    }
    if (size + 1 == features.length) {
      features = Arrays.copyOf(features, 2 * features.length);
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    features[size++] = feature;
    starts[size] = trail.size();
  }

  /** A shape that only touches the edge of the map may leave a part without extent. */
  private boolean isPoint() {
    int first = starts[size];
    for (int i = first + 1; i < trail.size(); i++) {
      if (Math.abs(trail.x(i) - trail.x(first)) > EXTENT
          || Math.abs(trail.y(i) - trail.y(first)) > EXTENT) {
        return false;
      }
    }
    return true;
  }

  ProjectedShapes build(boolean closed) {
    return new ProjectedShapes(
        closed, Arrays.copyOf(starts, size + 1), Arrays.copyOf(features, size), trail.toArray());
  }
}
