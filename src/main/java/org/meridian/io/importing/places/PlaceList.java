package org.meridian.io.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.importing.gazetteer.WorldCities;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.City;
import org.meridian.model.importing.NameDecision;
import org.meridian.text.CityNameIndex;
import org.meridian.text.NameFolding;
import org.meridian.text.NameMatch;
import org.meridian.text.NameMatch.How;

/** The places of a file, each once, and the cities that are known. Not thread-safe. */
public final class PlaceList {

  private final CityNameIndex matcher;
  private final WorldCities world;
  private final Map<String, City> byId = new HashMap<>();
  private final Map<String, NameDecision> decided;
  private final List<RowPlace> places = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();

  /**
   * Starts without places.
   *
   * @param cities that are known
   * @param matcher finds them by name
   * @param world finds others
   * @param decided by a name of the file: what it means
   */
  public PlaceList(
      List<City> cities,
      CityNameIndex matcher,
      WorldCities world,
      Map<String, NameDecision> decided) {
    this.matcher = matcher;
    this.world = world;
    this.decided = decided;
    cities.forEach(city -> byId.put(city.id(), city));
  }

  /**
   * Finds the places of a column of names.
   *
   * @param alone whether country and coordinates of the table are those of this column
   */
  public PlaceColumn column(RecordTable table, int column, boolean alone) {
    return new PlaceColumn(table, column, this, alone);
  }

  /** What a person decided about a name as it stands, or with what stands beside it. */
  Optional<NameDecision> decision(String label) {
    return Optional.ofNullable(decided.get(label));
  }

  /** The column of provinces or states, -1 where there is none. */
  int division(RecordTable table) {
    return DivisionColumn.of(table, world);
  }

  /** What a name means by all that stands beside it; a decision goes before everything. */
  NameMatch match(PlaceEntry entry) {
    if (entry.decision.isPresent()) {
      return decided(entry.decision.get());
    }
    return (entry.isPlaced()
            ? Optional.<NameMatch>empty()
            : new NamesakeMatch(world, matcher, inWorld())
                .find(entry.sought, entry.country, entry.division))
        .orElseGet(() -> matcher.match(entry.sought, entry.country));
  }

  private NameMatch decided(NameDecision decision) {
    return byId(decision.id())
        .map(city -> new NameMatch(How.NAME, List.of(city)))
        .orElse(new NameMatch(How.UNKNOWN, List.of()));
  }

  private Optional<City> byId(String id) {
    Optional<City> listed = Optional.ofNullable(byId.get(id));
    return id.isEmpty() ? Optional.empty() : listed.or(() -> world.byId(id));
  }

  private WorldMatch inWorld() {
    return new WorldMatch(world, matcher, byId);
  }

  /** What a name that no listed city has means in the world, see {@link WorldMatch}. */
  NameMatch world(String name, String country, String home) {
    return inWorld().find(name, country, home);
  }

  /** The cities of similar names. */
  NameMatch similar(String name, String country) {
    return matcher.similar(name, country);
  }

  /** The position of a place, which is taken up if it is new. */
  int add(RowPlace place) {
    Integer known = positions.putIfAbsent(key(place), places.size());
    if (known == null) {
      places.add(place);
      return places.size() - 1;
    }
    return known;
  }

  /** Places of one name are told apart by country and coordinates. */
  private static String key(RowPlace place) {
    if (place.city().isPresent()) {
      return "=" + place.city().get().id();
    }
    String where =
        place.isPlaced()
            ? "@" + Math.round(place.latitude() * 100) + "," + Math.round(place.longitude() * 100)
            : "";
    return folded(place.name()) + "|" + place.country() + where;
  }

  private static String folded(String name) {
    String key = NameFolding.key(name);
    return key.isEmpty() ? name : key;
  }

  /** The place that a name alone means, one that rows have first. */
  public Optional<RowPlace> find(String name) {
    NameMatch match = decision(name).map(this::decided).orElse(matcher.match(name, ""));
    String key = NameFolding.key(name);
    return places.stream()
        .filter(
            place ->
                match.isFound() && place.city().equals(Optional.of(match.cities().getFirst()))
                    || NameFolding.key(place.name()).equals(key))
        .findFirst()
        .or(
            () ->
                match.isFound()
                    ? Optional.of(RowPlace.of(name, match.cities().getFirst()))
                    : Optional.empty());
  }

  /** All places in the order found. */
  public List<RowPlace> places() {
    return List.copyOf(places);
  }

  /** How many places there are. */
  public int size() {
    return places.size();
  }

  /** One of them. */
  public RowPlace place(int position) {
    return places.get(position);
  }
}
