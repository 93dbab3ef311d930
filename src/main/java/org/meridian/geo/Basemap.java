package org.meridian.geo;

import java.util.List;

/**
 * The outlines that are drawn under the data.
 *
 * @param land areas of land, one feature
 * @param coast lines of the shores of land, without the cuts that a source has at 180 degrees
 * @param countries areas of countries, one feature each in the order of {@code countryNames}; empty
 *     where the source has none
 * @param borders lines between neighbouring countries, each drawn once; empty where there are none
 * @param countryNames English name of each country, empty where the source gives none
 */
public record Basemap(
    GeoShapes land,
    GeoShapes coast,
    GeoShapes countries,
    GeoShapes borders,
    List<String> countryNames) {

  /** Keeps an unmodifiable copy of the names. */
  public Basemap {
    countryNames = List.copyOf(countryNames);
  }
}
