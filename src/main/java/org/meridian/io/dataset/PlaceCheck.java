package org.meridian.io.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.CsvRows;
import org.meridian.model.City;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Questions places that cannot be right: 0,0, and places far outside their country that fit with
 * latitude and longitude swapped, or with the other sign. The table of countries holds the extent
 * of the places of GeoNames (CC BY 4.0); margins of degrees keep islands and borders out of doubt.
 */
final class PlaceCheck {

  private static final double FAR = 3;
  private static final double NEAR = 1;

  private final String file;
  private final Map<String, CountryBox> boxes = boxes();
  private final List<Integer> swapped = new ArrayList<>();
  private final List<Integer> mirrored = new ArrayList<>();
  private int placed;

  PlaceCheck(String file) {
    this.file = file;
  }

  /** Whether a latitude out of range and a longitude are likely to stand in each other's place. */
  boolean fitsSwapped(String country, double latitude, double longitude) {
    CountryBox box = boxes.get(country);
    return box == null
        ? Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180
        : box.holds(longitude, latitude, NEAR);
  }

  /** Looks at a city. */
  void look(City city, int line, Problems problems) {
    double latitude = city.latitude();
    double longitude = city.longitude();
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      return;
    }
    placed++;
    CountryBox box = boxes.get(city.country());
    if (latitude == 0 && longitude == 0) {
      problems.add(new Problem(file, line, "lat", "0", ProblemCode.ZERO_PLACE, List.of()));
    } else if (box != null && !box.holds(latitude, longitude, FAR)) {
      question(box, latitude, longitude, line);
    }
  }

  private void question(CountryBox box, double latitude, double longitude, int line) {
    if (box.holds(longitude, latitude, NEAR)) {
      swapped.add(line);
    } else if (box.holds(-latitude, longitude, NEAR)
        || box.holds(latitude, -longitude, NEAR)
        || box.holds(-latitude, -longitude, NEAR)) {
      mirrored.add(line);
    }
  }

  /** Notes once how many places are swapped, and how many have the wrong sign. */
  void finish(Problems problems) {
    note(swapped, ProblemCode.PLACES_SWAPPED, problems);
    note(mirrored, ProblemCode.PLACES_MIRRORED, problems);
  }

  private void note(List<Integer> lines, ProblemCode code, Problems problems) {
    if (!lines.isEmpty()) {
      List<String> counts = List.of("" + lines.size(), "" + placed);
      problems.add(new Problem(file, lines.getFirst(), "lat", "", code, counts));
    }
  }

  private static Map<String, CountryBox> boxes() {
    Map<String, CountryBox> boxes = new HashMap<>();
    String name = "country_boxes.csv";
    try {
      byte[] bytes = PackageSource.classPath("/org/meridian/datasets/").read(name).orElseThrow();
      Problems none = new Problems();
      CheckedRows rows = new CheckedRows(new CsvRows(name, bytes, Set.of(), none), none);
      while (rows.next()) {
        boxes.put(
            rows.text(0),
            new CountryBox(rows.number(1), rows.number(2), rows.number(3), rows.number(4)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return boxes;
  }
}
