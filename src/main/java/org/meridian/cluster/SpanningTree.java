package org.meridian.cluster;

import java.util.Arrays;
import org.meridian.geo.sphere.UnitSphere;
import org.meridian.geo.sphere.VectorTree;

/**
 * A minimum spanning tree of the places under mutual reachability {@code m(a, b) = max(k(a), k(b),
 * d(a, b))}, k the core distance and d the great-circle distance: the components of the edges up to
 * R are the clusters of cores at R, for every R at once. Where barriers or missing cores keep
 * places apart it is a forest.
 *
 * <p>Boruvka's rounds over a k-d tree, O(n log n) and O(n) memory. What a place found in one round
 * bounds what it can find in the next, so most places search once or never: a place with a nearer
 * neighbour that is a core no later begins with that edge of weight k.
 *
 * <p>Source: Boruvka (1926); March, Ram, Gray (2010) for the bounds on a tree; Campello, Moulavi,
 * Sander (2013) for mutual reachability.
 */
final class SpanningTree {

  private final ClusterPlaces places;
  private final CoreDistances cores;
  private final VectorTree tree;

  /** Squared chord of the core distance, by slot of the tree. */
  private final double[] core;

  private final double[] leastCore;

  /** By slot: the lowest slot of its component, or one nearer to that. */
  private final int[] component;

  private final int[] uniform;

  /** By slot: the nearest slot known of another component; -1 for none. */
  private final int[] partner;

  /** By slot: the weight of its edge to the partner; without one, nothing outside is nearer. */
  private final double[] bound;

  private final double[] least;
  private final int[] ends;
  private final int[] from;
  private final int[] to;
  private int edges;

  private double best;
  private int bestSlot;

  private SpanningTree(CoreDistances cores) {
    this.cores = cores;
    places = cores.places();
    tree = places.tree();
    int size = places.size();
    core = new double[size];
    component = new int[size];
    partner = new int[size];
    bound = new double[size];
    least = new double[size];
    ends = new int[size];
    leastCore = new double[tree.nodes()];
    uniform = new int[tree.nodes()];
    from = new int[Math.max(0, size - 1)];
    to = new int[Math.max(0, size - 1)];
    begin();
  }

  private void begin() {
    int[] slots = new int[core.length];
    for (int slot = 0; slot < slots.length; slot++) {
      slots[tree.point(slot)] = slot;
    }
    for (int slot = 0; slot < slots.length; slot++) {
      int place = tree.point(slot);
      int sooner = cores.sooner(place);
      core[slot] = square(cores.km(place));
      component[slot] = slot;
      partner[slot] = sooner < 0 ? -1 : slots[sooner];
      bound[slot] = core[slot];
    }
  }

  /** Squared chord of a distance; infinite stays infinite. */
  private static double square(double km) {
    if (Double.isInfinite(km)) {
      return km;
    }
    double chord = 2 * Math.sin(km / UnitSphere.EARTH_RADIUS_KM / 2);
    return chord * chord;
  }

  /**
   * The edges of the tree in order of their weight, equal ones by their lower and then higher end.
   */
  static TreeEdges of(CoreDistances cores) {
    SpanningTree tree = new SpanningTree(cores);
    tree.measureNodes();
    while (tree.edges < tree.from.length && tree.round()) {
      tree.label();
    }
    return tree.sorted();
  }

  private void measureNodes() {
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int right = tree.right(node);
      leastCore[node] = Double.POSITIVE_INFINITY;
      if (right != 0) {
        leastCore[node] = Math.min(leastCore[node + 1], leastCore[right]);
      } else {
        for (int slot = tree.from(node); slot < tree.to(node); slot++) {
          leastCore[node] = Math.min(leastCore[node], core[slot]);
        }
      }
    }
    label();
  }

  /** Marks nodes all of whose slots are of one component. */
  private void label() {
    for (int slot = 0; slot < component.length; slot++) {
      // Lower slots lead, and are labelled before.
      component[slot] = component[component[slot]];
    }
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int right = tree.right(node);
      if (right != 0) {
        uniform[node] = uniform[node + 1] == uniform[right] ? uniform[right] : -1;
      } else {
        int one = component[tree.from(node)];
        for (int slot = tree.from(node) + 1; slot < tree.to(node); slot++) {
          one = component[slot] == one ? one : -1;
        }
        uniform[node] = one;
      }
    }
  }

  private int root(int slot) {
    int root = slot;
    while (component[root] != root) {
      root = component[root];
    }
    int at = slot;
    while (component[at] != root) {
      int next = component[at];
      component[at] = root;
      at = next;
    }
    return root;
  }

  /** Finds the least edge out of every component and joins along them; false when none is left. */
  private boolean round() {
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(ends, -1);
    for (int slot = 0; slot < component.length; slot++) {
      if (isKnown(slot)) {
        offer(slot);
      }
    }
    for (int slot = 0; slot < component.length; slot++) {
      if (bound[slot] < least[component[slot]] && !isKnown(slot)) {
        search(slot);
      }
    }
    return join();
  }

  /** Whether the nearest slot of another component is known. */
  private boolean isKnown(int slot) {
    int known = partner[slot];
    return known >= 0 && component[known] != component[slot] && !apart(slot, known);
  }

  private boolean apart(int slot, int other) {
    return cores.barrier().separates(tree.point(slot), tree.point(other));
  }

  private void offer(int slot) {
    int own = component[slot];
    if (bound[slot] < least[own]) {
      least[own] = bound[slot];
      ends[own] = slot;
    }
  }

  /** Finds the nearest slot of another component, if it is nearer than what its own has found. */
  private void search(int slot) {
    best = least[component[slot]];
    bestSlot = -1;
    double x = tree.x(slot);
    double y = tree.y(slot);
    double z = tree.z(slot);
    visit(0, slot, reach(0, slot, x, y, z), x, y, z);
    partner[slot] = bestSlot;
    bound[slot] = best;
    if (bestSlot >= 0) {
      offer(slot);
    }
  }

  private void visit(int node, int slot, double reach, double x, double y, double z) {
    if (reach >= best || uniform[node] == component[slot]) {
      return;
    }
    int right = tree.right(node);
    if (right == 0) {
      scan(node, slot, x, y, z);
      return;
    }
    double left = reach(node + 1, slot, x, y, z);
    double other = reach(right, slot, x, y, z);
    if (left <= other) {
      visit(node + 1, slot, left, x, y, z);
      visit(right, slot, other, x, y, z);
    } else {
      visit(right, slot, other, x, y, z);
      visit(node + 1, slot, left, x, y, z);
    }
  }

  /** No slot of a node is reached by less. */
  private double reach(int node, int slot, double x, double y, double z) {
    double box = tree.boxSquare(node, x, y, z);
    return Math.max(Math.max(box, leastCore[node]), core[slot]);
  }

  private void scan(int node, int slot, double x, double y, double z) {
    for (int other = tree.from(node); other < tree.to(node); other++) {
      double weight = Math.max(Math.max(tree.square(other, x, y, z), core[other]), core[slot]);
      if (weight < best && component[other] != component[slot] && !apart(slot, other)) {
        best = weight;
        bestSlot = other;
      }
    }
  }

  private boolean join() {
    int before = edges;
    for (int slot : ends) {
      if (slot >= 0) {
        int a = root(slot);
        int b = root(partner[slot]);
        if (a != b) {
          component[Math.max(a, b)] = Math.min(a, b);
          from[edges] = tree.point(slot);
          to[edges] = tree.point(partner[slot]);
          edges++;
        }
      }
    }
    return edges > before;
  }

  /** Whether two places are nearer than the core distance of one of them, beyond all rounding. */
  private boolean isWellWithin(int a, int b, double km) {
    double x = places.x(a) - places.x(b);
    double y = places.y(a) - places.y(b);
    double z = places.z(a) - places.z(b);
    return x * x + y * y + z * z < square(km) * (1 - 1e-6) - 1e-18;
  }

  private TreeEdges sorted() {
    long[] ends = new long[edges];
    for (int edge = 0; edge < edges; edge++) {
      long lower = Math.min(from[edge], to[edge]);
      ends[edge] = lower << 32 | Math.max(from[edge], to[edge]);
    }
    Arrays.sort(ends);
    double[] km = new double[edges];
    for (int edge = 0; edge < edges; edge++) {
      int a = (int) (ends[edge] >>> 32);
      int b = (int) ends[edge];
      double later = Math.max(cores.km(a), cores.km(b));
      km[edge] = isWellWithin(a, b, later) ? later : Math.max(places.distanceKm(a, b), later);
    }
    return TreeEdges.sorted(ends, km);
  }
}
