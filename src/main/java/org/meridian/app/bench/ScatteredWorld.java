package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;

/** Made-up cities: half of them in 200 heaps, half scattered, as cities are. */
final class ScatteredWorld {

  private static final int HEAPS = 200;

  private ScatteredWorld() {}

  /** So many cities; the same ones each time. */
  static List<City> cities(int count) {
    Random random = new Random(12);
    List<City> cities = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      int heap = random.nextInt(2 * HEAPS);
      Random middle = new Random(heap % HEAPS);
      double lat = 120 * middle.nextDouble() - 55;
      double lon = 360 * middle.nextDouble() - 180;
      double spread = heap >= HEAPS ? 20 : 1.5;
      String id = "c" + at;
      cities.add(
          new City(
              id,
              LocalText.same(id),
              "",
              "",
              Math.clamp(lat + spread * random.nextGaussian(), -89, 89),
              Math.clamp(lon + spread * random.nextGaussian(), -180, 180),
              Map.of()));
    }
    return cities;
  }

  /** A dataset of so many cities, with scores and without links. */
  static Dataset dataset(int count) {
    return LinkedWorld.unlinked(cities(count));
  }
}
