package org.meridian.io.importing.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;

/**
 * The table of cities of the world in memory, about 20 MB: lines as they stand, the largest city
 * first, and the keys of all names in order. Immutable.
 */
final class WorldTable {

  private static final String FILE = "world_cities.txt";
  private static final String FOLDER = "/org/meridian/places/";

  /** The attribute that says how many people live in a city of the table. */
  static final String PEOPLE = "population";

  private record Key(String text, int city) {}

  private final List<String> lines;
  private final String[] keys;
  private final int[] cities;

  private WorldTable(List<String> lines, List<Key> sorted) {
    this.lines = lines;
    keys = sorted.stream().map(Key::text).toArray(String[]::new);
    cities = sorted.stream().mapToInt(Key::city).toArray();
  }

  /**
   * Reads the table that the program brings along.
   *
   * @throws IllegalStateException if the program was built without it
   */
  static WorldTable read() {
    try (InputStream stream = WorldTable.class.getResourceAsStream(FOLDER + FILE)) {
      if (stream == null) {
        throw new IllegalStateException("there is no places/" + FILE);
      }
      return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static WorldTable read(BufferedReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    List<Key> keys = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.startsWith("#")) {
        int tab = line.lastIndexOf('\t');
        for (String key : line.substring(tab + 1).split("\\|")) {
          keys.add(new Key(key, lines.size()));
        }
        lines.add(line.substring(0, tab));
      }
    }
    keys.sort(Comparator.comparing(Key::text).thenComparingInt(Key::city));
    return new WorldTable(List.copyOf(lines), keys);
  }

  /** The numbers of the cities of a name, the largest first. */
  int[] named(String key) {
    int at = Arrays.binarySearch(keys, key);
    if (at < 0) {
      return new int[0];
    }
    int first = at;
    while (first > 0 && keys[first - 1].equals(key)) {
      first--;
    }
    int end = at + 1;
    while (end < keys.length && keys[end].equals(key)) {
      end++;
    }
    return Arrays.copyOfRange(cities, first, end);
  }

  /** The line of a city in its parts: id, name, Chinese name, country, division, place, people. */
  private String[] parts(int city) {
    return lines.get(city).split("\t", -1);
  }

  String country(int city) {
    return parts(city)[3];
  }

  String division(int city) {
    return parts(city)[4];
  }

  long people(int city) {
    return Long.parseLong(parts(city)[7]);
  }

  City city(int city) {
    String[] parts = parts(city);
    return new City(
        parts[0],
        new LocalText(parts[1], parts[2]),
        parts[3],
        "",
        Double.parseDouble(parts[5]),
        Double.parseDouble(parts[6]),
        Map.of(City.DIVISION, parts[4], PEOPLE, parts[7]));
  }

  /** The numbers of cities with a name that begins so, at most so many, the largest first. */
  int[] beginning(String key, int most) {
    int at = Arrays.binarySearch(keys, key);
    int first = at < 0 ? -at - 1 : at;
    while (first > 0 && keys[first - 1].equals(key)) {
      first--;
    }
    int end = first;
    while (end < keys.length && keys[end].startsWith(key)) {
      end++;
    }
    return Arrays.stream(cities, first, end).sorted().distinct().limit(most).toArray();
  }

  /** The number of the city of an id, -1 where there is none. */
  int find(String id) {
    String begin = id + "\t";
    for (int city = 0; city < lines.size(); city++) {
      if (lines.get(city).startsWith(begin)) {
        return city;
      }
    }
    return -1;
  }

  int size() {
    return lines.size();
  }

  /** All keys of names, each once. */
  Set<String> keys() {
    return new LinkedHashSet<>(Arrays.asList(keys));
  }
}
