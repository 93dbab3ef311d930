package org.meridian.dataprep.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The extent of the inhabited places of each country, by its code: south, north, west, east in
 * degrees. West of a box that crosses 180 degrees is greater than east. From GeoNames, CC BY 4.0.
 */
public final class CountryBoxes {

  private final Map<String, List<Place>> places = new TreeMap<>();

  /** The boxes of all countries of a gazetteer. */
  public CountryBoxes(Gazetteer gazetteer) {
    for (Place place : gazetteer.places()) {
      places.computeIfAbsent(place.country(), code -> new ArrayList<>()).add(place);
    }
  }

  /** Writes the table. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("code,south,north,west,east"));
    places.forEach((code, inside) -> lines.add(code + "," + box(inside)));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String box(List<Place> inside) {
    double[] latitudes = inside.stream().mapToDouble(Place::lat).sorted().toArray();
    double[] longitudes = inside.stream().mapToDouble(Place::lon).sorted().toArray();
    int last = longitudes.length - 1;
    int east = last;
    double gap = longitudes[0] + 360 - longitudes[last];
    for (int i = 0; i < last; i++) {
      if (longitudes[i + 1] - longitudes[i] > gap) {
        gap = longitudes[i + 1] - longitudes[i];
        east = i;
      }
    }
    double west = longitudes[(east + 1) % longitudes.length];
    return String.format(
        Locale.ROOT,
        "%.1f,%.1f,%.1f,%.1f",
        latitudes[0],
        latitudes[latitudes.length - 1],
        west,
        longitudes[east]);
  }
}
