package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.RecentValues;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.LayerSwitch;

/** Makes the layer of tinted regions; remembers the countries of the latest dataset. */
final class RegionLayer {

  private final BasemapFacts basemaps;
  private final RecentValues<Key, RegionTints> latest = new RecentValues<>(1, Key::isLike);

  /** What the countries of regions depend on; lists of cities are compared as objects. */
  private record Key(List<City> cities, String basemap) {

    boolean isLike(Key other) {
      return cities == other.cities && basemap.equals(other.basemap);
    }
  }

  RegionLayer(BasemapFacts basemaps) {
    this.basemaps = basemaps;
  }

  MapLayer layer(LayerContext in) {
    Set<LayerSwitch> switches = Set.of(LayerSwitch.LAND, LayerSwitch.REGIONS);
    if (!in.options().shows(LayerSwitch.REGIONS)) {
      return new MapLayer(MapLayer.REGIONS, switches, new TintMarks(List.of()), List.of());
    }
    List<City> cities = in.result().dataset().cities();
    String basemap = in.options().basemap();
    RegionTints regions =
        latest.get(
            new Key(cities, basemap), () -> new RegionTints(cities, basemaps.countries(basemap)));
    return new MapLayer(
        MapLayer.REGIONS,
        switches,
        new TintMarks(regions.tints(in.style())),
        regions.samples(in.style(), in.words()));
  }
}
