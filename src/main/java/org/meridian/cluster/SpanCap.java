package org.meridian.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clusters that stay within a span: every core takes the largest distance between any two places,
 * up to a limit, at which the greatest distance between cores of its cluster is at most the cap. A
 * core whose cluster is too wide from the first is left out, even a leader. Our own rule; it costs
 * the pairs between groups that meet while they are within the cap, and the pairs within the limit.
 */
final class SpanCap {

  private final ReachabilityTree tree;
  private final double radiusKm;
  private final double spanKm;

  /** Where a core's cluster becomes too wide; NaN where it is none within the cap. */
  private final double[] endKm;

  private final int[] root;
  private final List<List<Integer>> members = new ArrayList<>();
  private final boolean[] wide;

  private SpanCap(ReachabilityTree tree, double radiusKm, double spanKm) {
    this.tree = tree;
    this.radiusKm = radiusKm;
    this.spanKm = spanKm;
    int size = tree.places().size();
    endKm = new double[size];
    Arrays.fill(endKm, Double.NaN);
    root = new int[size];
    Arrays.setAll(root, place -> place);
    wide = new boolean[size];
    for (int place = 0; place < size; place++) {
      members.add(new ArrayList<>(List.of(place)));
    }
  }

  /**
   * The radius of its own that each place is clustered at; NaN where it is no core or its cluster
   * is always too wide.
   *
   * @param radiusKm the largest radius
   * @param spanKm the cap, at least 0
   */
  static double[] ownRadii(ReachabilityTree tree, double radiusKm, double spanKm) {
    SpanCap cap = new SpanCap(tree, radiusKm, spanKm);
    cap.walk();
    return cap.radii();
  }

  private void walk() {
    for (int edge = 0; edge < tree.edges() && tree.edgeKm(edge) <= radiusKm; edge++) {
      join(tree.edgeFrom(edge), tree.edgeTo(edge), tree.edgeKm(edge));
    }
    for (int place = 0; place < root.length; place++) {
      if (tree.coreKm(place) <= radiusKm && !wide[find(place)]) {
        endKm[place] = Math.nextUp(radiusKm);
      }
    }
  }

  /** For every end the greatest distance of two places below it, or the core distance below it. */
  private double[] radii() {
    double[] ends = Arrays.stream(endKm).filter(km -> km > 0).distinct().sorted().toArray();
    double[] below = new double[ends.length];
    for (int place = 0; place < endKm.length && ends.length > 0; place++) {
      note(tree.coreKm(place), ends, below);
      int from = place;
      PlaceNeighbours.visit(
          tree.cores(),
          place,
          radiusKm,
          other -> note(tree.places().distanceKm(from, other), ends, below));
    }
    for (int at = 1; at < below.length; at++) {
      below[at] = Math.max(below[at], below[at - 1]);
    }
    return Arrays.stream(endKm)
        .map(km -> km > 0 ? below[Arrays.binarySearch(ends, km)] : Double.NaN)
        .toArray();
  }

  private static void note(double km, double[] ends, double[] below) {
    int at = Arrays.binarySearch(ends, km);
    int next = at < 0 ? -at - 1 : at + 1;
    if (next < ends.length) {
      below[next] = Math.max(below[next], km);
    }
  }

  /** Joins two groups; where that is too wide, those that were not yet end there. */
  private void join(int a, int b, double km) {
    int one = find(a);
    int other = find(b);
    boolean isWide = wide[one] || wide[other] || isTooWide(one, other);
    if (isWide) {
      end(one, km);
      end(other, km);
    }
    int kept = members.get(one).size() >= members.get(other).size() ? one : other;
    int gone = kept == one ? other : one;
    root[gone] = kept;
    wide[kept] = isWide;
    members.get(kept).addAll(members.get(gone));
    members.set(gone, List.of());
  }

  private void end(int group, double km) {
    if (!wide[group]) {
      for (int place : members.get(group)) {
        if (tree.coreKm(place) < km) {
          endKm[place] = km;
        }
      }
    }
  }

  private boolean isTooWide(int one, int other) {
    for (int a : members.get(one)) {
      for (int b : members.get(other)) {
        if (tree.places().distanceKm(a, b) > spanKm) {
          return true;
        }
      }
    }
    return false;
  }

  private int find(int place) {
    int at = place;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
