package org.meridian.scenario.choice;

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

  /** By the score of another node; empty for the index. */
  public LinkFilter withDimension(String other) {
    return new LinkFilter(other, top, ofCity);
  }

  /** Only so many of the strongest; 0 for all. */
  public LinkFilter withTop(int most) {
    return new LinkFilter(dimension, most, ofCity);
  }

  /** Only links of a city; empty for all cities. */
  public LinkFilter withCity(String id) {
    return new LinkFilter(dimension, top, id);
  }
}
