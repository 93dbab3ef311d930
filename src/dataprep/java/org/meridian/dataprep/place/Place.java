package org.meridian.dataprep.place;

import java.util.Set;

/**
 * One populated place of the gazetteer.
 *
 * @param id GeoNames number as text, empty if the source has none
 * @param name the gazetteer's main name
 * @param asciiName the same in plain letters
 * @param alternateNames other names in any language
 * @param latitude degrees north, as printed in the source
 * @param longitude degrees east, as printed in the source
 * @param featureCode GeoNames feature code, PPLX for a section of a place
 * @param country two-letter code
 * @param division code of its first-order division; in the United States the letters of the state
 * @param timeZone IANA name of its time zone, empty if the source has none
 * @param population inhabitants; 0 where the gazetteer does not know
 */
public record Place(
    String id,
    String name,
    String asciiName,
    Set<String> alternateNames,
    String latitude,
    String longitude,
    String featureCode,
    String country,
    String division,
    String timeZone,
    long population) {

  /** Latitude in degrees. */
  public double lat() {
    return Double.parseDouble(latitude);
  }

  /** Longitude in degrees. */
  public double lon() {
    return Double.parseDouble(longitude);
  }

  /** Whether this is a section of another place, whose people are counted there already. */
  public boolean isSection() {
    return "PPLX".equals(featureCode);
  }
}
