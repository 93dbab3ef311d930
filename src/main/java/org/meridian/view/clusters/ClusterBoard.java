package org.meridian.view.clusters;

import java.util.Optional;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.MapContent;

/**
 * The map with the clusters of its result, and the strip of radii below it. It is never empty, for
 * there is land; what is wanting is said on the strip.
 *
 * @param map without clusters
 * @param answer the clusters as they stand in the window; empty for those of the scenario, which a
 *     figure finds
 * @param look what of clusters still to be found is looked at
 */
public record ClusterBoard(MapContent map, Optional<ClusterAnswer> answer, ClusterLook look)
    implements ViewContent {

  /** A board whose clusters are still to be found. */
  public static ClusterBoard of(MapContent map, ClusterLook look) {
    return new ClusterBoard(map, Optional.empty(), look);
  }
}
