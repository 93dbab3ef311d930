package org.meridian.view.clusters;

import java.util.ArrayList;
import java.util.List;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterLayers;
import org.meridian.text.Messages;
import org.meridian.view.style.MapStyle;

/**
 * A layer of links between clusters as it is drawn.
 *
 * @param position among the chosen layers, from 0, which says its colour
 * @param links sums between clusters
 */
public record DrawnLayer(int position, LinkLayer links) {

  /** The chosen layers that pathways of the year have values of, in order; O(links) for each. */
  static List<DrawnLayer> of(ClusterAnalysis analysis) {
    List<String> ids = analysis.settings().links().layers();
    List<DrawnLayer> layers = new ArrayList<>();
    for (int at = 0; at < ids.size(); at++) {
      int position = at;
      ClusterLayers.of(analysis, ids.get(at))
          .ifPresent(links -> layers.add(new DrawnLayer(position, links)));
    }
    return layers;
  }

  /** Its colour, as opaque 0xAARRGGBB. */
  public int colour(MapStyle style) {
    return switch (position) {
      case 0 -> style.links().at(1);
      case 1 -> style.text().accent();
      default -> style.ink();
    };
  }

  /** What it is called: the name of the indicator or node, else its id. */
  public String title(ClusterAnalysis analysis, Messages words) {
    return title(analysis, links.id(), words);
  }

  /** What the links of an indicator or node are called; the id where the dataset has neither. */
  public static String title(ClusterAnalysis analysis, String id, Messages words) {
    return title(analysis.result().dataset(), id, words);
  }

  /**
   * What the links of an indicator or node of a dataset are called; the id where it has neither.
   */
  public static String title(Dataset dataset, String id, Messages words) {
    return dataset
        .indicator(id)
        .map(Indicator::name)
        .or(
            () ->
                dataset.structure().position(id).stream()
                    .mapToObj(node -> dataset.structure().node(node).name())
                    .findFirst())
        .map(words::get)
        .orElse(id);
  }
}
