package org.meridian.view.map;

import java.util.Optional;
import java.util.Set;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;

/**
 * A map, or several small ones, still without size and look: {@link SceneComposer} makes the scene
 * for a camera of a size. A map is never empty: there is land.
 *
 * @param result what is shown
 * @param options layers, links, projection
 * @param camera where the reader stands, of any size; empty for the extent
 * @param extent what is to be seen where there is no camera
 * @param sheet several small maps in place of one
 * @param selected ids of selected cities
 */
public record MapContent(
    ScenarioResult result,
    MapOptions options,
    Optional<MapCamera> camera,
    PlaceExtent extent,
    Optional<MapSheet> sheet,
    Set<String> selected)
    implements ViewContent {

  /** The same drawn in another way. */
  public MapContent with(MapOptions other) {
    return new MapContent(result, other, camera, extent, sheet, selected);
  }

  /** The map of a result; without camera and extent that of where the data lie. */
  public static MapContent of(ScenarioResult result, MapSight sight, Set<String> selected) {
    boolean onData = sight.camera().isEmpty() && sight.extent().isEmpty();
    PlaceExtent extent = onData ? DataFit.extent(result) : sight.extent().orElse(PlaceExtent.NONE);
    MapOptions given = sight.options();
    MapOptions options = onData ? given.with(DataFit.turned(given.projection(), extent)) : given;
    return new MapContent(result, options, sight.camera(), extent, sight.sheet(), selected);
  }
}
