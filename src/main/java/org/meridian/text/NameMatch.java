package org.meridian.text;

import java.util.List;
import org.meridian.model.City;

/**
 * What a name in a table means among the cities that are known.
 *
 * @param how how it was found
 * @param cities the one city found, the several that are meant, or those of similar names
 */
public record NameMatch(How how, List<City> cities) {

  /** How a name was found. */
  public enum How {
    /** By one of its two names, or its id. */
    NAME,
    /** By another name or a former one. */
    ALIAS,
    /** By a part of the text, such as what stands in brackets. */
    PART,
    /** The name stands for several cities. */
    AMBIGUOUS,
    /** Only similar names are known. */
    SIMILAR,
    /** Nothing is known. */
    UNKNOWN
  }

  /** Copies the cities. */
  public NameMatch {
    cities = List.copyOf(cities);
  }

  /** Whether one city is meant. */
  public boolean isFound() {
    return how == How.NAME || how == How.ALIAS || how == How.PART;
  }
}
