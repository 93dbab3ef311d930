package org.meridian.io.importing.building;

import java.util.Map;
import org.meridian.io.importing.places.RowPlace;
import org.meridian.model.City;
import org.meridian.model.City.CityCountry;
import org.meridian.model.wording.LocalText;
import org.meridian.text.NameFolding;
import org.meridian.text.Pinyin;

/** The names and ids of cities that are made from places of tables. */
final class PlaceNames {

  private PlaceNames() {}

  /** A known city without its further facts; one that has no Chinese name takes the table's. */
  static City named(City city, RowPlace place) {
    String given = chinese(place);
    boolean lacking = city.name().zh().isEmpty() && !given.isEmpty();
    return new City(
        city.id(),
        lacking ? new LocalText(city.name().en(), given) : city.name(),
        new CityCountry(city.country(), city.countryName(), city.region()),
        city.latitude(),
        city.longitude(),
        Map.of());
  }

  /** A city of the table's own. */
  static City city(RowPlace place, String id) {
    return new City(
        id,
        new LocalText(isChinese(place.name()) ? "" : place.name(), chinese(place)),
        place.country(),
        "",
        place.isPlaced() ? place.latitude() : Double.NaN,
        place.isPlaced() ? place.longitude() : Double.NaN,
        Map.of());
  }

  private static String chinese(RowPlace place) {
    return place.chinese().isEmpty() && isChinese(place.name()) ? place.name() : place.chinese();
  }

  private static boolean isChinese(String name) {
    return name.codePoints().anyMatch(Character::isIdeographic);
  }

  /** A name in small Latin letters, digits and hyphens; Chinese by its reading. */
  static String slug(String name) {
    String read = isChinese(name) ? Pinyin.full(name) : name;
    return NameFolding.words(read.isEmpty() ? name : read)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
