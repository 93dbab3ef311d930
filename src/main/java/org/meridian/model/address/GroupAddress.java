package org.meridian.model.address;

import java.util.List;

/**
 * A named group of cities.
 *
 * @param group id
 */
public record GroupAddress(String group) implements Address {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public GroupAddress {
    if (group.isEmpty()) {
      throw new IllegalArgumentException("an id is empty");
    }
  }

  @Override
  public String kind() {
    return AddressText.GROUP;
  }

  @Override
  public List<String> path() {
    return List.of(group);
  }
}
