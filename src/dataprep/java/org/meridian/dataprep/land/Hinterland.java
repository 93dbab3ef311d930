package org.meridian.dataprep.land;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.Sphere;

/**
 * The people around a place, by the gazetteer; sections of places are left out, because they are
 * counted already.
 */
public final class Hinterland {

  private static final double POPULATION_KM = 100;
  private static final double BIG_CITY_KM = 500;
  private static final long BIG_CITY = 500_000;

  private final List<Place> populated;
  private final List<Place> big;

  /** Prepares the places with a known population. */
  public Hinterland(List<Place> places) {
    Predicate<Place> counted = place -> place.population() > 0 && !place.isSection();
    populated = places.stream().filter(counted).toList();
    big = populated.stream().filter(place -> place.population() >= BIG_CITY).toList();
  }

  /**
   * Inhabitants of all places within 100 km, itself included; 0 where the gazetteer knows of none.
   */
  public long population(Place centre) {
    return within(populated, centre, POPULATION_KM).mapToLong(Place::population).sum();
  }

  /** Cities of 500,000 or more within 500 km, itself included. */
  public int bigCities(Place centre) {
    return (int) within(big, centre, BIG_CITY_KM).count();
  }

  private static Stream<Place> within(List<Place> places, Place centre, double km) {
    double degrees = km / Sphere.DEGREE_KM;
    return places.stream()
        .filter(place -> Math.abs(place.lat() - centre.lat()) <= degrees)
        .filter(
            place -> Sphere.distance(centre.lat(), centre.lon(), place.lat(), place.lon()) <= km);
  }
}
