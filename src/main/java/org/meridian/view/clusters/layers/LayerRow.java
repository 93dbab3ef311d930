package org.meridian.view.clusters.layers;

import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.LayerFigures;
import org.meridian.view.clusters.DrawnLayer;

/**
 * One layer of links between clusters in figures.
 *
 * @param analysis whose clusters are linked
 * @param layer it, as it is drawn
 * @param figures how many links there are, where they lie and how far they reach
 */
public record LayerRow(ClusterAnalysis analysis, DrawnLayer layer, LayerFigures figures) {

  /** The figures of a layer. */
  static LayerRow of(ClusterAnalysis analysis, DrawnLayer layer) {
    return new LayerRow(analysis, layer, LayerFigures.of(analysis, layer.links()));
  }
}
