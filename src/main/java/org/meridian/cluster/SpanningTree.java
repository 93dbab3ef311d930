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
  private final double[] core;
  private final double[] leastCore;
  private final int[] component;
  private final int[] uniform;
  private final int[] partner;
  private final double[] bound;
  private final int[] from;
  private final int[] to;
  private int edges;

  private double best;
  private int bestPlace;

  private SpanningTree(CoreDistances cores) {
    this.cores = cores;
    places = cores.places();
    tree = places.tree();
    int size = places.size();
    core = new double[size];
    component = new int[size];
    partner = new int[size];
    bound = new double[size];
    for (int place = 0; place < size; place++) {
      core[place] = square(cores.km(place));
      component[place] = place;
      partner[place] = cores.sooner(place);
      bound[place] = core[place];
    }
    leastCore = new double[tree.nodes()];
    uniform = new int[tree.nodes()];
    from = new int[Math.max(0, size - 1)];
    to = new int[Math.max(0, size - 1)];
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
    while (tree.round()) {
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
          leastCore[node] = Math.min(leastCore[node], core[tree.point(slot)]);
        }
      }
    }
    label();
  }

  /** Marks nodes all of whose places are of one component. */
  private void label() {
    for (int place = 0; place < component.length; place++) {
      component[place] = root(place);
    }
    for (int node = tree.nodes() - 1; node >= 0; node--) {
      int right = tree.right(node);
      if (right != 0) {
        uniform[node] = uniform[node + 1] == uniform[right] ? uniform[right] : -1;
      } else {
        int one = component[tree.point(tree.from(node))];
        for (int slot = tree.from(node) + 1; slot < tree.to(node); slot++) {
          one = component[tree.point(slot)] == one ? one : -1;
        }
        uniform[node] = one;
      }
    }
  }

  private int root(int place) {
    int root = place;
    while (component[root] != root) {
      root = component[root];
    }
    int at = place;
    while (component[at] != root) {
      int next = component[at];
      component[at] = root;
      at = next;
    }
    return root;
  }

  /** Finds the least edge out of every component and joins along them; false when none is left. */
  private boolean round() {
    double[] least = new double[component.length];
    int[] ends = new int[component.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(ends, -1);
    for (int slot = 0; slot < component.length; slot++) {
      int place = tree.point(slot);
      int own = component[place];
      if (bound[place] < least[own] && found(place, least[own])) {
        least[own] = bound[place];
        ends[own] = place;
      }
    }
    return join(ends);
  }

  /**
   * Brings the nearest place of another component up to date; whether it is nearer than a limit.
   */
  private boolean found(int place, double limit) {
    int known = partner[place];
    if (known >= 0 && component[known] != component[place] && !apart(place, known)) {
      return bound[place] < limit;
    }
    best = limit;
    bestPlace = -1;
    if (tree.nodes() > 0) {
      search(0, place);
    }
    partner[place] = bestPlace;
    bound[place] = best;
    return bestPlace >= 0;
  }

  private boolean apart(int place, int other) {
    return cores.barrier().separates(place, other);
  }

  private void search(int node, int place) {
    if (uniform[node] == component[place] || reach(node, place) >= best) {
      return;
    }
    int right = tree.right(node);
    if (right == 0) {
      scan(node, place);
    } else if (reach(node + 1, place) <= reach(right, place)) {
      search(node + 1, place);
      search(right, place);
    } else {
      search(right, place);
      search(node + 1, place);
    }
  }

  /** No place of a node is reached by less. */
  private double reach(int node, int place) {
    double box = tree.boxSquare(node, places.x(place), places.y(place), places.z(place));
    return Math.max(Math.max(box, leastCore[node]), core[place]);
  }

  private void scan(int node, int place) {
    double x = places.x(place);
    double y = places.y(place);
    double z = places.z(place);
    for (int slot = tree.from(node); slot < tree.to(node); slot++) {
      int other = tree.point(slot);
      double weight = Math.max(Math.max(tree.square(slot, x, y, z), core[other]), core[place]);
      if (weight < best && component[other] != component[place] && !apart(place, other)) {
        best = weight;
        bestPlace = other;
      }
    }
  }

  private boolean join(int[] ends) {
    int before = edges;
    for (int place : ends) {
      if (place >= 0) {
        int a = root(place);
        int b = root(partner[place]);
        if (a != b) {
          component[Math.max(a, b)] = Math.min(a, b);
          from[edges] = place;
          to[edges] = partner[place];
          edges++;
        }
      }
    }
    return edges > before;
  }

  /** Whether two places are nearer than the core distance of one of them, beyond all rounding. */
  private boolean isWellWithin(int a, int b) {
    double x = places.x(a) - places.x(b);
    double y = places.y(a) - places.y(b);
    double z = places.z(a) - places.z(b);
    return x * x + y * y + z * z < Math.max(core[a], core[b]) * (1 - 1e-6) - 1e-18;
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
      double core = Math.max(cores.km(a), cores.km(b));
      km[edge] = isWellWithin(a, b) ? core : Math.max(places.distanceKm(a, b), core);
    }
    return TreeEdges.sorted(ends, km);
  }
}
