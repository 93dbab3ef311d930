package org.meridian.geo.basemap;

import java.util.List;

/**
 * A layer of the user's own that lies over the map.
 *
 * @param title what it is called in the key
 * @param features its places, lines and areas in the order of the file
 */
public record OverlayShapes(String title, List<OverlayFeature> features) {

  /** Copies the list. */
  public OverlayShapes {
    features = List.copyOf(features);
  }
}
