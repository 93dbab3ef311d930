package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;

/** Makes the layer of tinted regions over the world that ships. */
final class RegionLayer {

  private static final Set<LayerSwitch> SWITCHES = Set.of(LayerSwitch.LAND, LayerSwitch.REGIONS);

  private final RegionMemo regions;

  RegionLayer(BasemapFacts basemaps) {
    regions = new RegionMemo(basemaps);
  }

  MapLayer layer(LayerContext in) {
    // Beside the colours of groups a tint would mean a second thing; regions with values have one.
    if (!in.options().shows(LayerSwitch.REGIONS)
        || in.options().shows(LayerSwitch.GROUPS)
        || in.options().shows(LayerSwitch.AREA_VALUES)) {
      return new MapLayer(MapLayer.REGIONS, SWITCHES, new TintMarks(List.of()), List.of());
    }
    RegionTints tints = regions.of(in.result().dataset(), BasemapChoice.SHIPPED.id());
    return new MapLayer(
        MapLayer.REGIONS,
        SWITCHES,
        new TintMarks(tints.tints(in.style())),
        tints.samples(in.style(), in.words()));
  }
}
