package org.meridian.view.clusters;

import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterOutline;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.outline.OutlineGrain;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.RecentValues;
import org.meridian.scenario.clustering.ClusterAnalysis;

/**
 * Remembers the outlines of the latest clusters, on the sphere and on the latest maps: they change
 * with members and radius only. Coarse ones, which the next moment replaces, are made for the top
 * of a narrow band of radii, so that a hand that moves the radius asks for new ones only where
 * members change or a band ends. Thread-safe; keep one.
 */
public final class ClusterShapes {

  private static final int CAPACITY = 400;

  /** Natural logarithm of the ratio of the ends of a band of radii. */
  private static final double BAND = 0.04;

  private final RecentValues<SphereKey, GeoShapes> onSphere =
      new RecentValues<>(CAPACITY, SphereKey::isAlike);
  private final RecentValues<MapKey, ProjectedShapes> onMaps =
      new RecentValues<>(CAPACITY, MapKey::isAlike);
  private final OutlineGrain grain;

  /** Remembers outlines in full. */
  public ClusterShapes() {
    this(OutlineGrain.FINE);
  }

  /** Remembers outlines of a grain. */
  ClusterShapes(OutlineGrain grain) {
    this.grain = grain;
  }

  /** Whether the outlines are made for a moment only. */
  boolean isCoarse() {
    return grain == OutlineGrain.COARSE;
  }

  /** What an outline depends on; cities are compared as an object. */
  private record SphereKey(
      Object cities, List<Integer> members, List<Integer> cores, double km, int hash) {

    SphereKey(Object cities, List<Integer> members, List<Integer> cores, double km) {
      this(cities, members, cores, km, 31 * members.hashCode() + cores.hashCode());
    }

    /** Most keys differ in their hash, which takes no walk over their cities. */
    boolean isAlike(SphereKey other) {
      return hash == other.hash
          && cities == other.cities
          && km == other.km
          && members.equals(other.members)
          && cores.equals(other.cores);
    }
  }

  /** What its course on a map depends on. */
  private record MapKey(SphereKey sphere, String projection, double meridian, double parallel) {

    boolean isAlike(MapKey other) {
      return meridian == other.meridian
          && parallel == other.parallel
          && projection.equals(other.projection)
          && sphere.isAlike(other.sphere);
    }
  }

  /** The outline of a cluster on the sphere. */
  public GeoShapes outline(ClusterAnalysis analysis, Cluster cluster) {
    return outline(analysis, cluster, key(analysis, cluster));
  }

  private GeoShapes outline(ClusterAnalysis analysis, Cluster cluster, SphereKey key) {
    Optional<GeoShapes> known = onSphere.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    GeoShapes made = ClusterOutline.of(analysis.clusters(), cluster, key.km(), grain);
    onSphere.put(key, made);
    return made;
  }

  /** The outline of a cluster on a map. */
  public ProjectedShapes outline(
      ClusterAnalysis analysis, Cluster cluster, MapProjection projection) {
    MapKey key =
        new MapKey(
            key(analysis, cluster),
            projection.id(),
            projection.centralMeridian(),
            projection.centralParallel());
    Optional<ProjectedShapes> known = onMaps.find(key);
    if (known.isPresent()) {
      return known.get();
    }
    ProjectedShapes made = outline(analysis, cluster, key.sphere()).on(projection);
    onMaps.put(key, made);
    return made;
  }

  private SphereKey key(ClusterAnalysis analysis, Cluster cluster) {
    var set = analysis.clusters();
    double own = set.cut().ownRadiusKm(set.leader(cluster));
    List<Integer> members = set.members(cluster);
    return new SphereKey(
        analysis.places(),
        isCoarse() ? members : ordered(members),
        isCoarse() ? cluster.cores() : ordered(cluster.cores()),
        isCoarse() ? Math.exp(BAND * Math.ceil(Math.log(own) / BAND)) : own);
  }

  /** Members stand in order of score, which no outline hangs on. */
  private static List<Integer> ordered(List<Integer> places) {
    return places.stream().sorted().toList();
  }
}
