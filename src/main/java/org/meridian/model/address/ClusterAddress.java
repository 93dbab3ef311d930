package org.meridian.model.address;

import java.util.List;

/**
 * A city cluster, known by the id of the city that leads it.
 *
 * @param leader id
 */
public record ClusterAddress(String leader) implements Address {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public ClusterAddress {
    if (leader.isEmpty()) {
      throw new IllegalArgumentException("an id is empty");
    }
  }

  @Override
  public String kind() {
    return AddressText.CLUSTER;
  }

  @Override
  public List<String> path() {
    return List.of(leader);
  }
}
