package org.meridian.app.cli;

import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.MapOptions;
import picocli.CommandLine.Mixin;

/** How a map is drawn. */
final class MapDrawingOptions {

  @Mixin private ProjectionChoices projection;
  @Mixin private LinkChoices links;
  @Mixin private LayerChoices layers;
  @Mixin private BasemapChoices basemap;

  /**
   * The options.
   *
   * @param maps take in the map of the user's own, if one is named
   */
  MapOptions read(ScenarioResult result, WorldMaps maps, VerbOutput console) {
    String id = basemap.read(maps, console);
    return MapOptions.DEFAULT
        .with(projection.read())
        .with(links.read(result.dataset(), result.scenario().links()))
        .withLayers(layers.read())
        .withBasemap(id);
  }
}
