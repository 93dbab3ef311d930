package org.meridian.render.base;

import java.util.ArrayDeque;
import java.util.Deque;
import org.meridian.geo.MapProjection;

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
   * @param countries whether countries and borders are needed
   */
  public synchronized FlatMap get(MapProjection projection, Detail detail, boolean countries) {
    for (Entry entry : entries) {
      if (entry.fits(projection, detail, countries)) {
        entries.remove(entry);
        entries.addFirst(entry);
        return entry.map;
      }
    }
    FlatMap map = FlatMap.of(maps.at(detail, countries), projection, countries);
    entries.addFirst(new Entry(projection, detail, countries, map));
    if (entries.size() > CAPACITY) {
      entries.removeLast();
    }
    return map;
  }

  private record Entry(MapProjection projection, Detail detail, boolean countries, FlatMap map) {

    boolean fits(MapProjection other, Detail otherDetail, boolean otherCountries) {
      return detail == otherDetail
          && countries == otherCountries
          && projection.id().equals(other.id())
          && projection.centralMeridian() == other.centralMeridian()
          && projection.centralParallel() == other.centralParallel();
    }
  }
}
