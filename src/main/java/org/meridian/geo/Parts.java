package org.meridian.geo;

import java.util.Arrays;

/** Collects the rings or lines of {@link ProjectedShapes} one after another. */
final class Parts {

  private final Trail trail = new Trail();
  private final int fewest;
  private int[] starts = new int[64];
  private int[] features = new int[64];
  private int size;

  /**
   * An empty collection.
   *
   * @param fewest parts with fewer points are left out
   */
  Parts(int fewest) {
    this.fewest = fewest;
  }

  /** Where the points of the part under construction go. */
  Trail trail() {
    return trail;
  }

  void add(Trail source, int from, int to) {
    for (int i = from; i < to; i++) {
      trail.add(source.x(i), source.y(i));
    }
  }

  void addBackwards(Trail source, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      trail.add(source.x(i), source.y(i));
    }
  }

  /** Ends the part under construction. */
  void end(int feature) {
    if (trail.size() - starts[size] < fewest) {
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

  ProjectedShapes build(boolean closed) {
    return new ProjectedShapes(
        closed, Arrays.copyOf(starts, size + 1), Arrays.copyOf(features, size), trail.toArray());
  }
}
