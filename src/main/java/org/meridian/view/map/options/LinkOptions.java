package org.meridian.view.map.options;

import java.util.Objects;

/**
 * Which links are drawn, and how.
 *
 * @param node node of the index that links are drawn by; empty is the index itself
 * @param limit how many are drawn at most, the strongest, 0 or more; 0 for all
 * @param colour what the colour of a link tells
 * @param blend how links over each other are joined
 * @param ends how the ends of directed links look
 */
public record LinkOptions(
    String node, int limit, LinkColour colour, LinkBlend blend, LinkEnds ends) {

  /** All links by the index, in the colour of their strength. */
  public static final LinkOptions DEFAULT =
      new LinkOptions("", 0, LinkColour.STRENGTH, LinkBlend.AUTO, LinkEnds.TAPERED);

  /** Checks the limit. */
  public LinkOptions {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(colour, "colour");
    Objects.requireNonNull(blend, "blend");
    Objects.requireNonNull(ends, "ends");
    if (limit < 0) {
      throw new IllegalArgumentException("at most " + limit + " links");
    }
  }

  /** Drawn by a node; empty for the index itself. */
  public LinkOptions withNode(String other) {
    return new LinkOptions(other, limit, colour, blend, ends);
  }

  /** So many at most; 0 for all. */
  public LinkOptions withLimit(int most) {
    return new LinkOptions(node, most, colour, blend, ends);
  }

  /** In colours that tell something else. */
  public LinkOptions withColour(LinkColour other) {
    return new LinkOptions(node, limit, other, blend, ends);
  }

  /** Joined in another way. */
  public LinkOptions withBlend(LinkBlend other) {
    return new LinkOptions(node, limit, colour, other, ends);
  }

  /** With other ends where links are directed. */
  public LinkOptions withEnds(LinkEnds other) {
    return new LinkOptions(node, limit, colour, blend, other);
  }
}
