package org.meridian.geo.projection;

import java.util.List;

/** The projections of this program by their stable names. */
public final class ProjectionNames {

  /** All names, in the order in which a choice offers them; the first is the default. */
  public static final List<String> IDS =
      List.of(
          "robinson",
          "equal-earth",
          "winkel-tripel",
          "orthographic",
          "azimuthal-equidistant",
          "mercator",
          "plate-carree");

  private ProjectionNames() {}

  /**
   * A projection about a middle.
   *
   * @param id one of {@link #IDS}
   * @param lon longitude of the middle in degrees, any turn
   * @param lat latitude of the middle in degrees; only the azimuthal ones (orthographic,
   *     azimuthal-equidistant) follow it, the others stay on the equator
   * @throws IllegalArgumentException for a name that is not in {@link #IDS}
   */
  public static MapProjection named(String id, double lon, double lat) {
    return switch (id) {
      case "robinson" -> new SeamProjection(new RobinsonProjection(), lon);
      case "equal-earth" -> new SeamProjection(new EqualEarth(), lon);
      case "winkel-tripel" -> new SeamProjection(new WinkelTripel(), lon);
      case "mercator" -> new SeamProjection(new MercatorProjection(), lon);
      case "plate-carree" -> new SeamProjection(new PlateCarree(), lon);
      case "orthographic" ->
          new AzimuthalProjection(AzimuthalProjection.Distance.ORTHOGRAPHIC, lon, lat);
      case "azimuthal-equidistant" ->
          new AzimuthalProjection(AzimuthalProjection.Distance.EQUIDISTANT, lon, lat);
      default -> throw new IllegalArgumentException("unknown projection: " + id);
    };
  }

  /** Whether the latitude of the middle has a meaning for the projection of that name. */
  public static boolean followsLatitude(String id) {
    return id.equals("orthographic") || id.equals("azimuthal-equidistant");
  }
}
