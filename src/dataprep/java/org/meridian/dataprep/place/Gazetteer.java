package org.meridian.dataprep.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * GeoNames places of more than 1,000 inhabitants (2020), and a later edition for places that were
 * missing then.
 */
public final class Gazetteer {

  private final List<Place> places;
  private final List<Place> laterPlaces;
  private final Map<String, Place> byId = new LinkedHashMap<>();

  private Gazetteer(List<Place> places, List<Place> laterPlaces) {
    this.places = List.copyOf(places);
    this.laterPlaces = List.copyOf(laterPlaces);
    places.forEach(place -> byId.put(place.id(), place));
  }

  /** Reads the tab-separated edition of 2020 and the JSON of the later one. */
  public static Gazetteer read(Path tabSeparated, Path laterJson) throws IOException {
    List<Place> places = new ArrayList<>();
    for (String line : Files.readAllLines(tabSeparated, StandardCharsets.UTF_8)) {
      if (!line.isEmpty()) {
        places.add(placeOf(line.split("\t", -1)));
      }
    }
    List<Place> later = new ArrayList<>();
    for (JsonNode city : new ObjectMapper().readTree(laterJson.toFile())) {
      later.add(placeOf(city));
    }
    return new Gazetteer(places, later);
  }

  private static Place placeOf(String[] cells) {
    return new Place(
        cells[0],
        cells[1],
        cells[2],
        Set.copyOf(List.of(cells[3].split(",")).stream().distinct().toList()),
        cells[4],
        cells[5],
        cells[7],
        cells[8],
        cells[10],
        cells[17],
        cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]));
  }

  private static Place placeOf(JsonNode city) {
    String name = city.get("name").asText();
    return new Place(
        "",
        name,
        name,
        Set.of(),
        city.get("lat").asText(),
        city.get("lng").asText(),
        "",
        city.get("country").asText(),
        city.get("admin1").asText(),
        "",
        0);
  }

  /** All places of the edition of 2020, in its order. */
  public List<Place> places() {
    return places;
  }

  /**
   * The place with a GeoNames number.
   *
   * @throws IllegalStateException if the gazetteer lacks it
   */
  public Place byId(String id) {
    Place place = byId.get(id);
    if (place == null) {
      throw new IllegalStateException("The gazetteer has no place " + id);
    }
    return place;
  }

  /**
   * The only place of that name and country in the later edition.
   *
   * @throws IllegalStateException if there is none or more than one
   */
  public Place later(String name, String country) {
    List<Place> found =
        laterPlaces.stream()
            .filter(place -> place.name().equals(name) && place.country().equals(country))
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " later places named " + name);
    }
    return found.getFirst();
  }
}
