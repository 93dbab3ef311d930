package org.meridian.view.map.layers;

import java.util.Optional;

/** Knows in which country of the basemap a place lies. */
public interface CountryFinder {

  /** Knows no country: then regions are not tinted. */
  CountryFinder NONE = (lon, lat) -> Optional.empty();

  /** The basemap's name of the country at a place in degrees; empty at sea or where unnamed. */
  Optional<String> countryAt(double lon, double lat);
}
