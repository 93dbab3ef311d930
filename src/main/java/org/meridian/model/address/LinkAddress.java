package org.meridian.model.address;

import java.util.List;

/**
 * A link between two cities. In an undirected dataset both orders of the ends mean the same link.
 *
 * @param from id of the one city
 * @param to id of the other
 */
public record LinkAddress(String from, String to) implements Address {

  /**
   * Checks the ids.
   *
   * @throws IllegalArgumentException if one is empty
   */
  public LinkAddress {
    if (from.isEmpty() || to.isEmpty()) {
      throw new IllegalArgumentException("an id is empty");
    }
  }

  @Override
  public String kind() {
    return AddressText.LINK;
  }

  @Override
  public List<String> path() {
    return List.of(from, to);
  }
}
