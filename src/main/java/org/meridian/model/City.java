package org.meridian.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A city. Its identity is its id, never its row number or its name.
 *
 * @param id stable, unique in a dataset and shared by datasets that mean the same city
 * @param name the name in both languages
 * @param country ISO 3166-1 alpha-2 code, upper case, or empty where unknown
 * @param region the dataset's own grouping, as given
 * @param latitude degrees north, -90..90, or NaN where the place is unknown
 * @param longitude degrees east, -180..180, or NaN where the place is unknown
 * @param attributes further facts that are shown but never scored, in the order of the file
 */
public record City(
    String id,
    LocalText name,
    String country,
    String region,
    double latitude,
    double longitude,
    Map<String, String> attributes) {

  /** Copies the attributes, keeping their order. */
  public City {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(region, "region");
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
  }

  /** Whether the city can be put on a map. */
  public boolean isPlaced() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }

  /** The country's name in a language, from the platform's locale data; the code where unknown. */
  public String countryName(Language language) {
    return Countries.name(country, language);
  }
}
