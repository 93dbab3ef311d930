package org.meridian.view.map.options;

import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.ProjectionNames;

/**
 * How the earth is laid flat, and about which place.
 *
 * @param id one of {@link ProjectionNames#IDS}
 * @param lon0 longitude in the middle of the map in degrees, any turn
 * @param lat0 latitude in the middle of the map in degrees, -90 to 90, for projections that follow
 *     it
 */
public record ProjectionOptions(String id, double lon0, double lat0) {

  /** The world in Robinson about Greenwich. */
  public static final ProjectionOptions DEFAULT = new ProjectionOptions("robinson", 0, 0);

  /** Checks the name and the middle. */
  public ProjectionOptions {
    if (!ProjectionNames.IDS.contains(id)) {
      throw new IllegalArgumentException("unknown projection: " + id);
    }
    if (!Double.isFinite(lon0) || !(Math.abs(lat0) <= 90)) {
      throw new IllegalArgumentException("no place on earth: " + lon0 + ", " + lat0);
    }
  }

  /** Another projection about the same middle. */
  public ProjectionOptions withId(String other) {
    return new ProjectionOptions(other, lon0, lat0);
  }

  /** The same projection about another middle, in degrees. */
  public ProjectionOptions centredOn(double lon, double lat) {
    return new ProjectionOptions(id, lon, lat);
  }

  /** The projection itself. */
  public MapProjection toProjection() {
    return ProjectionNames.named(id, lon0, lat0);
  }
}
