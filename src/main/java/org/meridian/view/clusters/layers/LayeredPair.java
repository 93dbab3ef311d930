package org.meridian.view.clusters.layers;

import java.util.Comparator;
import java.util.List;
import org.meridian.flow.groups.LayerPair;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.view.clusters.DrawnLayer;

/**
 * Two clusters and what links them in each layer.
 *
 * @param analysis whose clusters they are
 * @param pair strengths and shares, one a layer
 * @param layers in the same order
 */
public record LayeredPair(ClusterAnalysis analysis, LayerPair pair, List<DrawnLayer> layers) {

  /** Copies the list. */
  public LayeredPair {
    layers = List.copyOf(layers);
  }

  /** All linked pairs, those with the greatest share of any layer first. */
  static List<LayeredPair> of(ClusterAnalysis analysis, List<DrawnLayer> layers) {
    return LayerPair.of(layers.stream().map(DrawnLayer::links).toList()).stream()
        .sorted(
            Comparator.comparingDouble((LayerPair pair) -> -greatest(pair))
                .thenComparingInt(LayerPair::from)
                .thenComparingInt(LayerPair::to))
        .map(pair -> new LayeredPair(analysis, pair, layers))
        .toList();
  }

  private static double greatest(LayerPair pair) {
    return pair.shares().stream().mapToDouble(Double::doubleValue).max().orElse(0);
  }
}
