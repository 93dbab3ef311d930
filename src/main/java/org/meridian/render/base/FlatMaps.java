package org.meridian.render.base;

import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.RecentValues;
import org.meridian.render.paint.OutlineDetail;

/** Remembers the latest few flat maps, because zoom does not change them. Thread-safe. */
public final class FlatMaps {

  private static final int CAPACITY = 8;

  private final WorldMaps maps;
  private final RecentValues<Key, FlatMap> recent = new RecentValues<>(CAPACITY, Key::isLike);

  /** Flat maps made of these outlines. */
  public FlatMaps(WorldMaps maps) {
    this.maps = maps;
  }

  /** Where the outlines come from. */
  public WorldMaps source() {
    return maps;
  }

  /**
   * The flat map of a projection and detail.
   *
   * @param basemap id of the outlines
   * @param countries whether countries and borders are needed
   */
  public FlatMap get(
      String basemap, MapProjection projection, OutlineDetail detail, boolean countries) {
    Basemap outlines = maps.at(basemap, detail, countries);
    return recent.get(
        new Key(outlines, projection, detail, countries),
        () -> FlatMap.of(outlines, projection, countries));
  }

  /** What a flat map depends on; outlines are compared as objects. */
  private record Key(
      Basemap outlines, MapProjection projection, OutlineDetail detail, boolean countries) {

    boolean isLike(Key other) {
      return outlines == other.outlines
          && detail == other.detail
          && countries == other.countries
          && projection.isAlike(other.projection);
    }
  }
}
