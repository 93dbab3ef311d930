package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Optional;
import org.meridian.cluster.Cluster;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;

/**
 * Figures of one layer of links between clusters. They stand in place of labels such as "single
 * pole" or "near range", whose rules no report prints.
 *
 * @param layer it
 * @param cityPairs how many linked pairs of cities lie in different clusters
 * @param clusterPairs how many pairs of clusters they link
 * @param insideShare share of all links of clusters that lies inside of them, 0..1; NaN for none
 * @param centre the cluster that a layer of links leads to most
 * @param gini how unequal clusters are linked, 0..1; NaN where nothing is linked
 * @param medianKm half of the strength between clusters reaches so far, in km; NaN for nothing
 */
public record LayerFigures(
    LinkLayer layer,
    long cityPairs,
    int clusterPairs,
    double insideShare,
    LayerPole centre,
    double gini,
    double medianKm) {

  /** The figures of a layer of an analysis. */
  public static LayerFigures of(ClusterAnalysis analysis, LinkLayer layer) {
    int pole = layer.pole();
    List<GroupLinks.GroupLink> pairs = layer.pairs();
    return new LayerFigures(
        layer,
        pairs.stream().mapToLong(GroupLinks.GroupLink::linkedPairs).sum(),
        pairs.size(),
        ClusterLayers.insideShare(layer),
        new LayerPole(
            Optional.of(analysis.clusters().clusters())
                .filter(all -> pole > 0)
                .map(all -> all.get(pole - 1)),
            layer.poleShare()),
        layer.gini(),
        ClusterLayers.medianKm(analysis, layer));
  }

  /** Whether so few links lie inside of clusters that the layer says little of them. */
  public boolean isThin() {
    return ClusterLayers.isThin(layer);
  }

  /**
   * The cluster that a layer of links leads to most.
   *
   * @param cluster the cluster with the most to others; empty where nothing is linked
   * @param share its share of all, at most one half; NaN where nothing is linked
   */
  public record LayerPole(Optional<Cluster> cluster, double share) {}
}
