package org.meridian.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.CountryTable;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.model.wording.LocaleCountries;

/**
 * A city. Its identity is its id, never its row number or its name.
 *
 * @param id stable, unique in a dataset and shared by datasets that mean the same city
 * @param name the name in both languages
 * @param home the country or region that a city lies in
 * @param latitude degrees north, -90..90, or NaN where the place is unknown
 * @param longitude degrees east, -180..180, or NaN where the place is unknown
 * @param attributes further facts that are shown but never scored, in the order of the file
 */
public record City(
    String id,
    LocalText name,
    CityCountry home,
    double latitude,
    double longitude,
    Map<String, String> attributes) {

  /** The attribute that names the division of its country, such as a state. */
  public static final String DIVISION = "division";

  /** Copies the attributes, keeping their order. */
  public City {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");

    attributes = kept(attributes);
  }

  /** A city of which the country or region has the name that the platform gives it. */
  public City(
      String id,
      LocalText name,
      String country,
      String region,
      double latitude,
      double longitude,
      Map<String, String> attributes) {
    this(
        id,
        name,
        new CityCountry(country, LocaleCountries.name(country), region),
        latitude,
        longitude,
        attributes);
  }

  private static Map<String, String> kept(Map<String, String> attributes) {
    if (attributes instanceof AttributeMap) {
      return attributes;
    }
    return attributes.isEmpty()
        ? Map.of()
        : new AttributeMap(List.copyOf(attributes.keySet()), List.copyOf(attributes.values()));
  }

  /** The same with another name for its country or region. */
  City withCountryName(LocalText other) {
    return new City(
        id,
        name,
        new CityCountry(home.code(), other, home.region()),
        latitude,
        longitude,
        attributes);
  }

  /**
   * The same with the name of its country and, behind its own attributes, the facts on the country.
   * What it says of itself under the same name stands.
   *
   * @param columns the names of all facts
   */
  City in(CountryTable countries, List<String> columns) {
    City named = withCountryName(countries.names().getOrDefault(home.code(), home.name()));
    if (columns.isEmpty()) {
      return named;
    }
    List<String> all = new ArrayList<>(attributes.keySet());
    List<String> texts = new ArrayList<>(attributes.values());
    for (String column : columns) {
      if (!attributes.containsKey(column)) {
        all.add(column);
        texts.add(countries.facts().getOrDefault(home.code(), Map.of()).getOrDefault(column, ""));
      }
    }
    return named.withAttributes(new AttributeMap(all, texts));
  }

  /** The same under another name. */
  public City withName(LocalText other) {
    return new City(id, other, home, latitude, longitude, attributes);
  }

  /** The same with other attributes. */
  public City withAttributes(Map<String, String> others) {
    return new City(id, name, home, latitude, longitude, others);
  }

  /** Whether the city can be put on a map. */
  public boolean isPlaced() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** The name of the country or region in a language; the code where there is none. */
  public String countryName(Language language) {
    return home.name().in(language);
  }

  /**
   * What the data say of it.
   *
   * @param fact {@link GroupRule#COUNTRY}, {@link GroupRule#REGION} or an attribute
   * @return as given, perhaps blank; empty where the city has no such attribute
   */
  public Optional<String> fact(String fact) {
    return switch (fact) {
      case GroupRule.COUNTRY -> Optional.of(home.code());
      case GroupRule.REGION -> Optional.of(home.region());
      default -> Optional.ofNullable(attributes.get(fact));
    };
  }

  /** ISO 3166-1 alpha-2 code of the country or region, upper case, or empty where unknown. */
  public String country() {
    return home.code();
  }

  /** The name of the country or region in both languages. */
  public LocalText countryName() {
    return home.name();
  }

  /** The dataset's own grouping, as given. */
  public String region() {
    return home.region();
  }

  /**
   * The country or region that a city lies in.
   *
   * @param code ISO 3166-1 alpha-2 code of the country or region, upper case, or empty where
   *     unknown
   * @param name the name of the country or region in both languages
   * @param region the dataset's own grouping, as given
   */
  public record CityCountry(String code, LocalText name, String region) {

    /** Checks that nothing is null. */
    public CityCountry {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(region, "region");
    }
  }
}
