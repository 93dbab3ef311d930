package org.meridian.geo.basemap;

import java.util.List;
import java.util.OptionalInt;
import org.meridian.geo.clip.GeoShapes;

/**
 * A place, line or area of a layer of the user's own.
 *
 * @param name as its file has it; may be empty
 * @param colour of its own, opaque ARGB; empty where the file states none
 * @param areas its areas
 * @param lines its lines
 * @param points its places, each longitude and latitude in degrees
 */
public record OverlayFeature(
    String name, OptionalInt colour, GeoShapes areas, GeoShapes lines, List<double[]> points) {

  /** Copies the list. */
  public OverlayFeature {
    points = List.copyOf(points);
  }
}
