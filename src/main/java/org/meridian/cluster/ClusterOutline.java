package org.meridian.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.outline.GroupOutline;
import org.meridian.geo.outline.OutlineGrain;

/**
 * The outline of a cluster on the sphere: that of its cores and border cities, joined where two
 * cores are neighbours and from a border city to its core. Beyond 50 cities only the edges of the
 * spanning tree join cores, which connects the same.
 */
public final class ClusterOutline {

  private static final int FEW = 50;

  private final ClusterSet set;
  private final Cluster cluster;
  private final List<Integer> members;
  private final double radiusKm;
  private final Map<Integer, Integer> order = new HashMap<>();
  private final List<Integer> joins = new ArrayList<>();

  private final OutlineGrain grain;

  private ClusterOutline(ClusterSet set, Cluster cluster, double radiusKm, OutlineGrain grain) {
    this.grain = grain;
    this.set = set;
    this.cluster = cluster;
    members = set.members(cluster);
    members.forEach(member -> order.put(member, order.size()));
    this.radiusKm = radiusKm;
  }

  /** The outline of one cluster, as areas of one feature, 0. */
  public static GeoShapes of(ClusterSet set, Cluster cluster) {
    double own = set.cut().ownRadiusKm(set.leader(cluster));
    return of(set, cluster, own, OutlineGrain.FINE);
  }

  /**
   * The same for another radius, as finely as it is asked for.
   *
   * @param radiusKm at least that of the cluster, so that its cores stay joined; NaN for that of
   *     the cut
   */
  public static GeoShapes of(ClusterSet set, Cluster cluster, double radiusKm, OutlineGrain grain) {
    ClusterOutline outline = new ClusterOutline(set, cluster, radiusKm, grain);
    if (outline.members.size() <= FEW) {
      outline.joinNeighbours();
    } else {
      outline.joinAlongTree();
    }
    outline.joinBorders();
    return outline.shape();
  }

  private ClusterPlaces places() {
    return set.cut().branches().tree().places();
  }

  private void joinNeighbours() {
    for (int one : cluster.cores()) {
      for (int other : cluster.cores()) {
        if (one < other && places().distanceKm(one, other) <= radiusKm) {
          join(one, other);
        }
      }
    }
  }

  private void joinAlongTree() {
    ReachabilityTree tree = set.cut().branches().tree();
    for (int edge = 0; edge < tree.edges() && tree.edgeKm(edge) <= radiusKm; edge++) {
      if (isCore(tree.edgeFrom(edge)) && isCore(tree.edgeTo(edge))) {
        join(tree.edgeFrom(edge), tree.edgeTo(edge));
      }
    }
  }

  private boolean isCore(int place) {
    return set.number(place) == cluster.number() && set.cut().role(place) == CityRole.CORE;
  }

  private void joinBorders() {
    for (int border : cluster.borders()) {
      int core = set.cut().nearestCore(border);
      if (core >= 0) {
        join(border, core);
      }
    }
  }

  private void join(int one, int other) {
    Integer from = order.get(one);
    Integer to = order.get(other);
    if (from != null && to != null) {
      joins.add(from);
      joins.add(to);
    }
  }

  private GeoShapes shape() {
    ClusterPlaces places = places();
    double[] lon = new double[members.size()];
    double[] lat = new double[members.size()];
    for (int at = 0; at < lon.length; at++) {
      lon[at] = places.longitude(members.get(at));
      lat[at] = places.latitude(members.get(at));
    }
    int[] ends = joins.stream().mapToInt(Integer::intValue).toArray();
    double radius = Double.isNaN(radiusKm) ? set.cut().radiusKm() : radiusKm;
    return GroupOutline.of(lon, lat, ends, radius, grain);
  }
}
