package org.meridian.cluster;

import org.meridian.geo.sphere.UnitSphere;

/**
 * All clusters of all radii: core distances and the minimum spanning tree of mutual reachability of
 * one set of places, one minimum and one weighting. Cities are cores at R where their core distance
 * is at most R; cores are together at R where the tree joins them by edges of at most R. Immutable
 * and thread-safe; about 80 bytes a place.
 *
 * <p>Source: as {@link CoreDistances} and {@link SpanningTree}.
 */
public final class ReachabilityTree {

  /** Half the girth of the sphere in kilometres: no two places are farther apart. */
  public static final double FARTHEST_KM = Math.PI * UnitSphere.EARTH_RADIUS_KM;

  private final CoreDistances cores;
  private final TreeEdges edges;

  private ReachabilityTree(CoreDistances cores, TreeEdges edges) {
    this.cores = cores;
    this.edges = edges;
  }

  /**
   * Builds the tree; O(n log n) time and O(n) memory.
   *
   * @param minimum how much weight within the radius makes a city a core, itself included: a whole
   *     number of at least 1 where places weigh the same, else any number above 0
   * @throws IllegalArgumentException if the minimum is not above 0
   */
  public static ReachabilityTree of(
      ClusterPlaces places, double minimum, DensityWeights weights, JoinBarrier barrier) {
    if (!(minimum > 0) || Double.isInfinite(minimum)) {
      throw new IllegalArgumentException("a minimum of " + minimum);
    }
    CoreDistances cores = new CoreDistances(places, minimum, weights, barrier);
    return new ReachabilityTree(cores, SpanningTree.of(cores));
  }

  /** The places. */
  public ClusterPlaces places() {
    return cores.places();
  }

  /** The least radius in kilometres at which a place is a core; infinite where it never is. */
  public double coreKm(int place) {
    return cores.km(place);
  }

  /** The least radius in kilometres at which a place belongs to a cluster, as core or border. */
  public double attachKm(int place) {
    return cores.attachKm(place);
  }

  /** How many edges the tree has: one less than it joins places. */
  public int edges() {
    return edges.count();
  }

  /** The weight of an edge in kilometres; edges stand in order of it. */
  public double edgeKm(int edge) {
    return edges.km()[edge];
  }

  /** The lower end of an edge. */
  public int edgeFrom(int edge) {
    return edges.a()[edge];
  }

  /** The higher end of an edge. */
  public int edgeTo(int edge) {
    return edges.b()[edge];
  }

  CoreDistances cores() {
    return cores;
  }

  /**
   * How dense the surroundings of a place are: the weights of all places within a radius, itself
   * included, summed in order of their ids.
   */
  public double density(int place, double radiusKm) {
    return PlaceNeighbours.density(cores, place, radiusKm);
  }
}
