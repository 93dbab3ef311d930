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
 * @param lines lines that the source holds beside areas and their borders, as a line of claims;
 *     often empty
 * @param countryNames English name of each country, empty where the source gives none
 * @param countryCodes ISO 3166-1 numeric code of each country, three digits, empty where unknown
 */
public record Basemap(
    GeoShapes land,
    GeoShapes coast,
    GeoShapes countries,
    GeoShapes borders,
    GeoShapes lines,
    List<String> countryNames,
    List<String> countryCodes) {

  private static final int PLACES = 800;

  /** Keeps unmodifiable copies of the names and codes. */
  public Basemap {
    countryNames = List.copyOf(countryNames);
    countryCodes = List.copyOf(countryCodes);
  }

  /**
   * Whether it shows the world, rather than a part of it: its land covers more than an eighth of
   * the sphere, of which all land covers 29 % and the largest country 3 %. Counted on {@value
   * #PLACES} places spread evenly.
   */
  public boolean isOfWorld() {
    double golden = Math.PI * (3 - Math.sqrt(5));
    int on = 0;
    for (int i = 0; i < PLACES; i++) {
      double lat = Math.toDegrees(Math.asin((2 * i + 1.0) / PLACES - 1));
      double lon = Math.toDegrees(golden * i) % 360 - 180;
      on += land.featureAt(lon, lat) >= 0 ? 1 : 0;
    }
    return on > PLACES / 8;
  }
}
