package org.meridian.app.cli.options.map;

import java.util.List;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.geo.projection.PlaceExtent;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import picocli.CommandLine.Mixin;

/** How a map is drawn, and of what part of the world. */
public final class MapDrawingOptions {

  @Mixin private ProjectionChoices projection;
  @Mixin private FitChoices fit;
  @Mixin private LinkChoices links;
  @Mixin private LayerChoices layers;
  @Mixin private BasemapChoices basemap;
  @Mixin private OverlayChoices overlays;

  /**
   * How the map of a result is drawn, and of what part of the world.
   *
   * @param maps take in the map of the user's own, if one is named
   */
  public MapSight read(ScenarioResult result, WorldMaps maps, VerbOutput console) {
    MapOptions options = options(result, maps, console);
    PlaceExtent extent = fit.read(result);
    ProjectionOptions own = options.projection();
    ProjectionOptions suited = projection.turns() ? DataFit.turned(own, extent) : own;
    fit.requireSeen(extent, suited.toProjection());
    return MapSight.of(options.with(suited), extent);
  }

  /** Wrong usage if anything is asked of a view of cities alone that it never draws. */
  public void requireCitiesAlone(String view) {
    links.requireNone(view);
    for (LayerSwitch layer :
        List.of(
            LayerSwitch.LINKS,
            LayerSwitch.GROUPS,
            LayerSwitch.AREA_VALUES,
            LayerSwitch.REGION_LINKS,
            LayerSwitch.NOTES)) {
      layers.requireHidden(layer, view);
    }
  }

  private MapOptions options(ScenarioResult result, WorldMaps maps, VerbOutput console) {
    BasemapChoice under = basemap.read(maps, console);
    return MapOptions.DEFAULT
        .with(projection.read())
        .with(links.read(result.dataset(), result.scenario().links()))
        .withLayers(layers.read())
        .withText(layers.text())
        .with(layers.areas(result))
        .with(under)
        .withOverlays(overlays.read(maps, console));
  }
}
