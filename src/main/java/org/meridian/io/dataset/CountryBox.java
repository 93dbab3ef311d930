package org.meridian.io.dataset;

/**
 * Where the inhabited places of a country lie, in degrees. West of a box that crosses 180 degrees
 * is greater than east.
 *
 * @param south lowest latitude
 * @param north highest latitude
 * @param west longitude that it begins at, going east
 * @param east longitude that it ends at
 */
record CountryBox(double south, double north, double west, double east) {

  /** Whether a place lies in it, or not farther than a margin outside. */
  boolean holds(double latitude, double longitude, double margin) {
    double width = east >= west ? east - west : east - west + 360;
    double past = ((longitude - west + margin) % 360 + 360) % 360;
    return latitude >= south - margin && latitude <= north + margin && past <= width + 2 * margin;
  }
}
