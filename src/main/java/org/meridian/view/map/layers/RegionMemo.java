package org.meridian.view.map.layers;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;

/** Remembers which countries of a basemap belong to which region of the latest dataset. */
final class RegionMemo {

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
