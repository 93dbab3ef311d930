package org.meridian.dataprep.air;

/**
 * One airport.
 *
 * @param code three-letter code
 * @param city the city as the source names it, several joined by a slash
 * @param country two-letter ISO code
 * @param lat degrees north
 * @param lon degrees east
 * @param runways number of runways
 */
public record Airport(
    String code, String city, String country, double lat, double lon, int runways) {}
