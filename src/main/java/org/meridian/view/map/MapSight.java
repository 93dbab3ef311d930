package org.meridian.view.map;

import java.util.Optional;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;

/**
 * How a map is drawn, and of what part of the world.
 *
 * @param options layers, links, projection
 * @param camera where the reader stands, of any size; empty for an extent
 * @param extent what is to be seen where there is no camera; empty for where the data lie
 * @param sheet several small maps in place of one; empty for one
 */
public record MapSight(
    MapOptions options,
    Optional<MapCamera> camera,
    Optional<PlaceExtent> extent,
    Optional<MapSheet> sheet) {

  /** As the program opens. */
  public static final MapSight DEFAULT = onData(MapOptions.DEFAULT);

  /** The part of the world where the data lie. */
  public static MapSight onData(MapOptions options) {
    return new MapSight(options, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What a camera sees. */
  public static MapSight seen(MapOptions options, MapCamera camera) {
    return new MapSight(options, Optional.of(camera), Optional.empty(), Optional.empty());
  }

  /** An extent; {@link PlaceExtent#NONE} for the whole map. */
  public static MapSight of(MapOptions options, PlaceExtent extent) {
    return new MapSight(options, Optional.empty(), Optional.of(extent), Optional.empty());
  }

  /** Small maps instead. */
  public static MapSight of(MapSheet sheet) {
    return new MapSight(
        sheet.options().getFirst(),
        Optional.of(sheet.camera()),
        Optional.empty(),
        Optional.of(sheet));
  }
}
