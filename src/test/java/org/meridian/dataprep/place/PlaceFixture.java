package org.meridian.dataprep.place;

import java.util.Set;

/** Small places and cities for tests. */
public final class PlaceFixture {

  private PlaceFixture() {}

  /** A place known by its number, name, position and people. */
  public static Place place(String id, String name, double lat, double lon, long population) {
    return named(id, name, "CN", population, Set.of(), lat, lon);
  }

  /** A place with a country and alternate names, somewhere. */
  public static Place named(
      String id, String name, String country, long population, String... alternateNames) {
    return named(id, name, country, population, Set.of(alternateNames), 0, 0);
  }

  private static Place named(
      String id,
      String name,
      String country,
      long population,
      Set<String> others,
      double lat,
      double lon) {
    return new Place(
        id,
        name,
        name,
        others,
        Double.toString(lat),
        Double.toString(lon),
        "PPL",
        country,
        "",
        "",
        population);
  }

  /** A listed city of a country at a position. */
  public static ListedCity city(String id, String name, String country, double lat, double lon) {
    Place place = place("1", name, lat, lon, 1000);
    return new ListedCity(id, name, "名", "", "", country, "Asia", place, "exact name", "", "");
  }
}
