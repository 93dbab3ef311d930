package org.meridian.io.importing.guess;

import java.util.Collection;
import org.meridian.text.CityNameIndex;
import org.meridian.text.CountryIndex;

/** How many of some texts are names of cities or of countries that are known. */
public final class PlaceWords {

  private static final int MOST = 300;

  private final CityNameIndex cities;

  /** Tells names of these cities. */
  public PlaceWords(CityNameIndex cities) {
    this.cities = cities;
  }

  /** The share of texts that name a city, 0 to 1. */
  double cities(Collection<String> texts) {
    return texts.stream()
        .limit(MOST)
        .mapToDouble(text -> cities.match(text, "").isFound() ? 1 : 0)
        .average()
        .orElse(0);
  }

  /** The share of texts that name a country, 0 to 1. */
  double countries(Collection<String> texts) {
    return texts.stream()
        .limit(MOST)
        .mapToDouble(text -> CountryIndex.isName(text) ? 1 : 0)
        .average()
        .orElse(0);
  }
}
