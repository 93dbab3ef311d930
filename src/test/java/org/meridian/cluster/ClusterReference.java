package org.meridian.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/**
 * Reference values computed by independent programs from 516 cities as they stood in November 2026,
 * with the index scores and ranks of that state.
 */
public final class ClusterReference {

  private final List<CSVRecord> rows = table("cities.csv");

  /** The cities in the order of the file. */
  List<City> cities() {
    return rows.stream().map(ClusterReference::city).toList();
  }

  private static City city(CSVRecord row) {
    String id = row.get("id");
    return new City(
        id,
        new LocalText(id, id),
        row.get("country"),
        "",
        number(row.get("lat")),
        number(row.get("lon")),
        Map.of());
  }

  /** A column over all cities. */
  public double[] column(String name) {
    return rows.stream().mapToDouble(row -> number(row.get(name))).toArray();
  }

  /** All cities that have a place. */
  public ClusterPlaces places() {
    return ClusterPlaces.of(cities(), position -> true);
  }

  /** The cities of rank n or better that have a place. */
  ClusterPlaces among(int n) {
    double[] rank = column("rank");
    return ClusterPlaces.of(cities(), position -> rank[position] <= n);
  }

  static double number(String text) {
    return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
  }

  /** A table of the references. */
  public static List<CSVRecord> table(String name) {
    InputStream stream = ClusterReference.class.getResourceAsStream(name);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The place of a city. */
  static int place(ClusterPlaces places, String id) {
    for (int place = 0; place < places.size(); place++) {
      if (places.city(place).id().equals(id)) {
        return place;
      }
    }
    throw new IllegalArgumentException(id);
  }

  /** Values of a row in columns whose names begin alike. */
  public static List<String> ids(String spaced) {
    return spaced.isEmpty() ? List.of() : new ArrayList<>(List.of(spaced.split(" ")));
  }

  static double sum(List<Integer> places, ToDoubleFunction<Integer> value) {
    return places.stream().mapToDouble(value).sum();
  }
}
