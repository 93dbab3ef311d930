package org.meridian.io.importing.building;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.geo.sphere.PlaceIndex;
import org.meridian.io.importing.columns.CellKinds;
import org.meridian.io.importing.places.RowPlace;
import org.meridian.model.City;

/**
 * The cities of a dataset that is being made: those of a list, to which places go by name or to the
 * nearest within a distance, or each place that a table names.
 */
final class BuiltCities {

  /** What a table of cities calls its own columns. */
  private static final Set<String> TAKEN =
      Set.of("id", "name_en", "name_zh", "country", "region", "lat", "lon");

  private final Map<Integer, Map<String, String>> texts = new HashMap<>();
  private final List<City> cities = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, Integer> byPlace = new HashMap<>();
  private final Map<String, String> divisions = new HashMap<>();
  private final Set<String> left = new HashSet<>();
  private final boolean listed;
  private boolean credited;
  private final Optional<Double> withinKm;
  private final Optional<PlaceIndex> nearest;

  BuiltCities(Optional<List<City>> list, Optional<Double> withinKm) {
    listed = list.isPresent();
    this.withinKm = withinKm;
    list.ifPresent(each -> each.forEach(this::take));
    nearest =
        list.map(
            each ->
                new PlaceIndex(
                    each.stream().mapToDouble(City::longitude).toArray(),
                    each.stream().mapToDouble(City::latitude).toArray()));
  }

  private int take(City city) {
    byId.put(city.id(), cities.size());
    cities.add(city);
    return cities.size() - 1;
  }

  /** The position of the city that a place goes to, -1 where it goes to none. */
  int position(RowPlace place) {
    if (!listed) {
      return own(place);
    }
    int found = listed(place);
    if (found < 0) {
      left.add(place.name());
    }
    return found;
  }

  private int listed(RowPlace place) {
    if (withinKm.isPresent() && place.isPlaced()) {
      return nearest.orElseThrow().nearest(place.longitude(), place.latitude(), withinKm.get());
    }
    return place.city().map(city -> byId.getOrDefault(city.id(), -1)).orElse(-1);
  }

  private int own(RowPlace place) {
    if (place.city().isPresent()) {
      City city = place.city().get();
      credited = true;
      divisions.put(city.id(), city.attributes().getOrDefault(City.DIVISION, ""));
      return byId.containsKey(city.id())
          ? byId.get(city.id())
          : take(PlaceNames.named(city, place));
    }
    String key = key(place);
    Integer known = byPlace.get(key);
    if (known == null) {
      known = take(PlaceNames.city(place, freeId(place)));
      byPlace.put(key, known);
    }
    return known;
  }

  private static String key(RowPlace place) {
    String where =
        place.isPlaced()
            ? "@" + Math.round(place.latitude() * 100) + "," + Math.round(place.longitude() * 100)
            : "";
    return place.name() + "|" + place.country() + where;
  }

  private String freeId(RowPlace place) {
    String slug = PlaceNames.slug(place.name());
    String wanted = slug.isEmpty() ? "place-" + (cities.size() + 1) : slug;
    String free = wanted;
    for (int number = 2; byId.containsKey(free); number++) {
      free = wanted + "-" + number;
    }
    return free;
  }

  /** Keeps a text of a table beside a city that the table names; the first one stays. */
  void keep(int city, String name, String text) {
    if (!listed && !CellKinds.isMissing(text)) {
      String free = TAKEN.contains(name) ? name + "_" : name;
      texts.computeIfAbsent(city, absent -> new LinkedHashMap<>()).putIfAbsent(free, text);
    }
  }

  List<City> cities() {
    List<City> all = new ArrayList<>();
    for (int city = 0; city < cities.size(); city++) {
      Map<String, String> kept = texts.get(city);
      all.add(kept == null ? cities.get(city) : cities.get(city).withAttributes(kept));
    }
    return listed ? all : new NamesakeNames(divisions).tell(even(all));
  }

  /** A table of cities has all its columns in each row, so a dataset made anew has them too. */
  private static List<City> even(List<City> cities) {
    Map<String, String> none = new LinkedHashMap<>();
    cities.forEach(city -> city.attributes().keySet().forEach(name -> none.put(name, "")));
    return cities.stream().map(city -> even(city, none)).toList();
  }

  private static City even(City city, Map<String, String> none) {
    Map<String, String> all = new LinkedHashMap<>(none);
    all.putAll(city.attributes());
    return all.isEmpty() ? city : city.withAttributes(all);
  }

  /** Whether a city has its place from the gazetteer, which is then to be credited. */
  boolean isCredited() {
    return credited;
  }

  /** How many places went to no listed city. */
  int left() {
    return left.size();
  }
}
