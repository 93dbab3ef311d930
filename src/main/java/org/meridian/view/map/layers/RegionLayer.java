package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.LayerSwitch;

/** Makes the layer of tinted regions; remembers the countries of the latest dataset. */
final class RegionLayer {

  private final BasemapFacts basemaps;
  private volatile RegionTints latest;

  RegionLayer(BasemapFacts basemaps) {
    this.basemaps = basemaps;
  }

  MapLayer layer(LayerContext in) {
    Set<LayerSwitch> switches = Set.of(LayerSwitch.LAND, LayerSwitch.REGIONS);
    if (!in.options().shows(LayerSwitch.REGIONS)) {
      return new MapLayer(MapLayer.REGIONS, switches, new TintMarks(List.of()), List.of());
    }
    RegionTints regions = latest;
    String basemap = in.options().basemap();
    if (regions == null || !regions.isFor(in.result().dataset(), basemap)) {
      regions = new RegionTints(in.result().dataset(), basemap, basemaps.countries(basemap));
      latest = regions;
    }
    return new MapLayer(
        MapLayer.REGIONS,
        switches,
        new TintMarks(regions.tints(in.style())),
        regions.samples(in.style(), in.words()));
  }
}
