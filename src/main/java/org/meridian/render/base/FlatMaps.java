package org.meridian.render.base;

import java.util.ArrayDeque;
import java.util.Deque;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.projection.MapProjection;
import org.meridian.render.paint.OutlineDetail;

/** Remembers the latest few flat maps, because zoom does not change them. Thread-safe. */
public final class FlatMaps {

  private static final int CAPACITY = 8;

  private final WorldMaps maps;
  private final Deque<Entry> entries = new ArrayDeque<>();

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
  public synchronized FlatMap get(
      String basemap, MapProjection projection, OutlineDetail detail, boolean countries) {
    Basemap outlines = maps.at(basemap, detail, countries);
    for (Entry entry : entries) {
      if (entry.fits(outlines, projection, detail, countries)) {
        entries.remove(entry);
        entries.addFirst(entry);
        return entry.map;
      }
    }
    FlatMap map = FlatMap.of(outlines, projection, countries);
    entries.addFirst(new Entry(outlines, projection, detail, countries, map));
    if (entries.size() > CAPACITY) {
      entries.removeLast();
    }
    return map;
  }

  private record Entry(
      Basemap outlines,
      MapProjection projection,
      OutlineDetail detail,
      boolean countries,
      FlatMap map) {

    boolean fits(
        Basemap otherOutlines,
        MapProjection other,
        OutlineDetail otherDetail,
        boolean otherCountries) {
      return outlines == otherOutlines
          && detail == otherDetail
          && countries == otherCountries
          && projection.id().equals(other.id())
          && projection.centralMeridian() == other.centralMeridian()
          && projection.centralParallel() == other.centralParallel();
    }
  }
}
