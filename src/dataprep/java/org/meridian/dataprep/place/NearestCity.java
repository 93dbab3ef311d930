package org.meridian.dataprep.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The listed city that a spot belongs to: the nearest one, if it is near enough. */
public final class NearestCity {

  private final List<ListedCity> placed;
  private final Map<Place, Optional<ListedCity>> known = new HashMap<>();
  private final double km;

  /**
   * Prepares the search.
   *
   * @param cities the listed cities; those without a place take no part
   * @param km how far a city may be
   */
  public NearestCity(List<ListedCity> cities, double km) {
    this.placed = cities.stream().filter(ListedCity::isPlaced).toList();
    this.km = km;
  }

  /** The nearest listed city of the place's own country. */
  public Optional<ListedCity> ofSameCountry(Place place) {
    return known.computeIfAbsent(
        place,
        spot -> nearest(spot.lat(), spot.lon(), city -> city.country().equals(spot.country())));
  }

  /** The nearest listed city of whatever country. */
  public Optional<ListedCity> of(double lat, double lon) {
    return nearest(lat, lon, city -> true);
  }

  private Optional<ListedCity> nearest(double lat, double lon, Predicate<ListedCity> allowed) {
    return placed.stream()
        .filter(allowed)
        .min(Comparator.comparingDouble(city -> distance(city, lat, lon)))
        .filter(city -> distance(city, lat, lon) <= km);
  }

  private static double distance(ListedCity city, double lat, double lon) {
    return Sphere.distance(lat, lon, city.place().lat(), city.place().lon());
  }
}
