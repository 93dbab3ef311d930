package org.meridian.view.map.layers;

import java.util.List;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
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
    // Beside the colours of groups a tint would mean a second thing, as beside tinted areas.
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

  /** Remembers which countries of a basemap belong to which region of the latest dataset. */
  static final class RegionMemo {

    private final BasemapFacts basemaps;
    private final RecentValues<Key, RegionTints> latest = new RecentValues<>(1, Key::isLike);

    /** What the countries of regions depend on; lists of cities are compared as objects. */
    private record Key(List<City> cities, String basemap) {

      boolean isLike(Key other) {
        return cities == other.cities && basemap.equals(other.basemap);
      }
    }

    RegionMemo(BasemapFacts basemaps) {
      this.basemaps = basemaps;
    }

    /**
     * The regions of a dataset on a basemap.
     *
     * @param basemap its id; empty for the world that ships
     */
    RegionTints of(Dataset dataset, String basemap) {
      List<City> cities = dataset.cities();
      return latest.get(
          new Key(cities, basemap), () -> new RegionTints(cities, basemaps.countries(basemap)));
    }
  }
}
