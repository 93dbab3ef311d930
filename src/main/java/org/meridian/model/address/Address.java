package org.meridian.model.address;

import java.util.List;

/**
 * Points at one thing of a dataset by ids, never by rows or names. As text: the dataset's id (empty
 * for the open one), {@code #}, the kind and the ids behind it, parted by slashes, as in {@code
 * #city/shanghai/air_reach}; what would be mistaken in an id is written as {@code %} and two
 * hexadecimal digits of its UTF-8. Reading the text gives the same address again.
 */
public sealed interface Address
    permits CityAddress, ClusterAddress, GroupAddress, LinkAddress, NodeAddress {

  /** The word for the kind of thing. */
  String kind();

  /** The ids behind the kind, the widest first. */
  List<String> path();

  /** The address in the open dataset as text. */
  default String text() {
    return AddressText.write(this);
  }

  /**
   * Reads an address in the open dataset.
   *
   * @param text as {@link #text} gives it
   * @throws IllegalArgumentException if it is no address; the message says what is wrong with it
   */
  static Address parse(String text) {
    return AddressText.read(text);
  }
}
