package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.scenario.layers.LinkLayers;

/** Links between the clusters of an analysis in layers: link indicators, or parts of the index. */
public final class ClusterLayers {

  private static final double THIN = 0.1;

  private ClusterLayers() {}

  /**
   * One layer; empty where pathways have neither an indicator nor a node of that id.
   *
   * @param id of a link indicator, or of a node, whose pathway scores count
   */
  public static Optional<LinkLayer> of(ClusterAnalysis analysis, String id) {
    int clusters = analysis.clusters().clusters().size();
    return LinkLayers.of(analysis.result(), id, analysis.countedByCity(), clusters);
  }

  /** Half of a layer's strength between clusters reaches so far, from leader to leader, in km. */
  public static double medianKm(ClusterAnalysis analysis, LinkLayer layer) {
    List<Cluster> clusters = analysis.clusters().clusters();
    return layer.medianKm(
        (from, to) ->
            analysis
                .places()
                .distanceKm(
                    analysis.clusters().leader(clusters.get(from - 1)),
                    analysis.clusters().leader(clusters.get(to - 1))));
  }

  /** The share of all links of clusters that lies inside of them; NaN where there are none. */
  public static double insideShare(LinkLayer layer) {
    double inside = 0;
    double all = 0;
    for (int group = 1; group <= layer.groups(); group++) {
      GroupLinks.GroupTotals totals = layer.links().totals(group);
      inside += totals.inside();
      all += totals.inside() + totals.toGroups() + totals.toRest();
    }
    return all == 0 ? Double.NaN : inside / all;
  }

  /** Whether so small a share of links lies inside of clusters that a layer says little of them. */
  public static boolean isThin(LinkLayer layer) {
    return insideShare(layer) < THIN;
  }
}
