package org.meridian.geo.basemap;

import java.util.List;
import org.meridian.geo.clip.GeoShapes;

/**
 * The outlines that are drawn under the data.
 *
 * @param land areas of land, one feature
 * @param coast lines of the shores of land, without the cuts that a source has at 180 degrees
 * @param countries areas of countries, one feature each in the order of {@code countryNames}; empty
 *     where the source has none
 * @param borders lines between neighbouring countries, each drawn once; empty where there are none
 * @param countryNames English name of each country, empty where the source gives none
 * @param countryCodes ISO 3166-1 numeric code of each country, three digits, empty where unknown
 */
public record Basemap(
    GeoShapes land,
    GeoShapes coast,
    GeoShapes countries,
    GeoShapes borders,
    List<String> countryNames,
    List<String> countryCodes) {

  /** Keeps unmodifiable copies of the names and codes. */
  public Basemap {
    countryNames = List.copyOf(countryNames);
    countryCodes = List.copyOf(countryCodes);
  }
}
