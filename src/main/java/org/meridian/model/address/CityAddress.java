package org.meridian.model.address;

import java.util.List;
import java.util.Objects;

/**
 * A city, its score in a node, or the raw value behind that.
 *
 * @param city id of the city
 * @param node id of a node of the index; empty for the city as such
 * @param indicator id of the indicator whose raw value is meant; empty for the score
 */
public record CityAddress(String city, String node, String indicator) implements Address {

  /**
   * Checks the ids.
   *
   * @throws IllegalArgumentException if the city is empty, or an indicator stands without a node
   */
  public CityAddress {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(indicator, "indicator");
    if (city.isEmpty() || node.isEmpty() && !indicator.isEmpty()) {
      throw new IllegalArgumentException("an id is empty");
    }
  }

  /** The address of a city by its id. */
  public static CityAddress of(String city) {
    return new CityAddress(city, "", "");
  }

  /** The score of a city in a node. */
  public static CityAddress score(String city, String node) {
    return new CityAddress(city, node, "");
  }

  /** The same score of another city. */
  public CityAddress withCity(String other) {
    return new CityAddress(other, node, indicator);
  }

  @Override
  public String kind() {
    return AddressText.CITY;
  }

  @Override
  public List<String> path() {
    if (node.isEmpty()) {
      return List.of(city);
    }
    return indicator.isEmpty() ? List.of(city, node) : List.of(city, node, indicator);
  }
}
