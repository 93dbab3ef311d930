package org.meridian.model.address;

import java.util.List;

/**
 * A node of the index.
 *
 * @param node id
 */
public record NodeAddress(String node) implements Address {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public NodeAddress {
    if (node.isEmpty()) {
      throw new IllegalArgumentException("an id is empty");
    }
  }

  @Override
  public String kind() {
    return AddressText.NODE;
  }

  @Override
  public List<String> path() {
    return List.of(node);
  }
}
