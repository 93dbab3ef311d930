package org.meridian.scenario;

import java.util.Objects;

/**
 * Which links views show. It only hides: scores and ranks are those among all counted links.
 *
 * @param dimension the id of the node by whose score links are ordered and drawn; the index if
 *     empty
 * @param top only so many of the strongest; all if 0
 * @param ofCity only links of the city of this id; of all cities if empty
 */
public record LinkFilter(String dimension, int top, String ofCity) {

  /** Shows all links by the index. */
  public static final LinkFilter ALL = new LinkFilter("", 0, "");

  /** Checks the limit. */
  public LinkFilter {
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(ofCity, "ofCity");
    if (top < 0) {
      throw new IllegalArgumentException("the top " + top + " links");
    }
  }
}
