package org.meridian.view.map.options;

import java.util.List;
import java.util.Objects;

/**
 * What outlines lie under the data, and what over it.
 *
 * @param basemap which outlines lie under the data
 * @param overlays ids of the layers of the user's own that lie over the map, the lowest first
 */
public record GroundOptions(BasemapChoice basemap, List<String> overlays) {

  /** Copies the collections. */
  public GroundOptions {
    Objects.requireNonNull(basemap, "basemap");
    overlays = List.copyOf(overlays);
  }
}
