package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.meridian.geo.basemap.NamedLine;
import org.meridian.geo.projection.MapEdge;
import org.meridian.view.map.marks.AroundMarks;
import org.meridian.view.map.marks.OutlineMarks;
import org.meridian.view.map.marks.OutlineMarks.OutlinePart;
import org.meridian.view.map.options.LayerSwitch;

/**
 * The layers of a map in the order of painting: the only place that says it. A new layer is one
 * line here. Thread-safe.
 */
public final class MapLayers {

  private static final double GRATICULE = 0.8;
  private static final double COAST = 0.6;

  /** South of this latitude in degrees people live in Antarctica alone. */
  private static final double SOUTH = -58;

  private static final double BORDER = 0.8;

  /** Layers of the world that ships, without which a map of the user's own may stand. */
  private static final Set<String> WORLD =
      Set.of("land", MapLayer.REGIONS, MapLayer.AREA_VALUES, "coast", "borders");

  private final List<Function<LayerContext, MapLayer>> inPaintOrder;

  /** Layers over basemaps of which this is known, with these economic corridors. */
  public MapLayers(BasemapFacts basemaps, List<NamedLine> lines) {
    CorridorLines corridors = new CorridorLines(lines);
    RegionLayer regions = new RegionLayer(basemaps);
    AreaValues values = new AreaValues(basemaps);
    OwnBasemapLayer own = new OwnBasemapLayer(basemaps);
    OverlayLayer overlays = new OverlayLayer(basemaps);
    inPaintOrder =
        List.of(
            in -> filled("paper", OutlinePart.PAPER, around(in)),
            in -> filled("sea", OutlinePart.SPHERE, in.style().ground().sea()),
            in ->
                lines(
                    "graticule",
                    new OutlineMarks(
                        OutlinePart.GRATICULE, in.style().ground().graticule(), GRATICULE),
                    LayerSwitch.GRATICULE),
            in ->
                filled(
                    "land",
                    isPolar(in) ? OutlinePart.LAND : OutlinePart.INHABITED_LAND,
                    in.style().ground().land(),
                    LayerSwitch.LAND),
            regions::layer,
            values::layer,
            in ->
                lines(
                    "coast",
                    new OutlineMarks(
                        isPolar(in) ? OutlinePart.COAST : OutlinePart.INHABITED_COAST,
                        in.style().ground().coast(),
                        COAST),
                    LayerSwitch.LAND),
            in ->
                lines(
                    "borders",
                    new OutlineMarks(OutlinePart.BORDERS, in.style().ground().border(), BORDER),
                    LayerSwitch.LAND,
                    LayerSwitch.BORDERS),
            own::layer,
            MapLayers::rim,
            in -> MapLayer.of(MapLayer.LINKS, in.data().links(), LayerSwitch.LINKS),
            values::groups,
            RegionArcs::layer,
            corridors::layer,
            overlays::layer,
            FadedCities::layer,
            in -> MapLayer.of(MapLayer.CITIES, in.data().cities(), LayerSwitch.CITIES),
            corridors::absentNodes,
            in ->
                MapLayer.of(
                    MapLayer.LABELS, in.data().labels(), LayerSwitch.LABELS, LayerSwitch.CITIES),
            in -> MapLayer.of("key", AroundMarks.KEY, LayerSwitch.LEGEND),
            in -> MapLayer.of("caption", AroundMarks.CAPTION));
  }

  /** The sea fills the picture around a map that is cut open; around a globe there is paper. */
  private static int around(LayerContext in) {
    return isRound(in) ? in.style().paper() : in.style().ground().sea();
  }

  private static MapLayer rim(LayerContext in) {
    int argb = isRound(in) ? in.style().ground().outline() : 0;
    return lines("rim", new OutlineMarks(OutlinePart.SPHERE, argb, 1));
  }

  /** Antarctica is shown on a round map, and where a city lies there. */
  private static boolean isPolar(LayerContext in) {
    return isRound(in)
        || in.result().dataset().cities().stream().anyMatch(city -> city.latitude() < SOUTH);
  }

  private static boolean isRound(LayerContext in) {
    return !(in.camera().projection().edge() instanceof MapEdge.Seam);
  }

  private static MapLayer filled(String id, OutlinePart part, int argb, LayerSwitch... switches) {
    return lines(id, OutlineMarks.filled(part, argb), switches);
  }

  private static MapLayer lines(String id, OutlineMarks marks, LayerSwitch... switches) {
    return MapLayer.of(id, marks, switches);
  }

  /** All layers of a map, the lowest first; those that are switched off too. */
  public List<MapLayer> make(LayerContext context) {
    boolean world = context.options().basemap().hasWorld();
    return inPaintOrder.stream()
        .map(layer -> layer.apply(context))
        .filter(layer -> world || !WORLD.contains(layer.id()))
        .toList();
  }
}
