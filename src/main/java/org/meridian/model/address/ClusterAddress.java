package org.meridian.model.address;

import java.util.List;

/**
 * A city cluster, known by its identity: the id of the city that leads it where it is born, perhaps
 * with a number behind it.
 *
 * @param leader id of the identity
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
