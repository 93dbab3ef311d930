package org.meridian.view.groups;

import java.util.List;
import java.util.Objects;

/**
 * Which groups a table lists, and by what.
 *
 * @param by {@link #SAVED}, {@link #REGION}, {@link #COUNTRY}, {@link #CLUSTER}, {@link
 *     #PUBLISHED}, {@link #TIER}, {@link #CORRIDOR} or an attribute of cities; empty for those
 *     saved if there are any, else regions
 * @param node id of the node of the index whose scores count; empty for the index
 * @param top how many cities are the first ones, 1 or more
 * @param compared whether both sides of the comparison stand beside
 */
public record GroupChoice(String by, String node, int top, boolean compared) {

  /** Groups of the scenario and the dataset. */
  public static final String SAVED = "saved";

  /** A group a region. */
  public static final String REGION = "region";

  /** A group a country. */
  public static final String COUNTRY = "country";

  /** A group a city cluster, as the scenario finds them. */
  public static final String CLUSTER = "cluster";

  /** A group a cluster that a report names, whether it is found or not. */
  public static final String PUBLISHED = "published";

  /** A group a tier of scores. */
  public static final String TIER = "tier";

  /** A group an economic corridor. */
  public static final String CORRIDOR = "corridor";

  /** As the table opens. */
  public static final GroupChoice USUAL = new GroupChoice("", "", 100);

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is below 1
   */
  public GroupChoice {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(node, "node");
    if (top < 1) {
      throw new IllegalArgumentException("the first " + top + " cities");
    }
  }

  /** Without sides of a comparison. */
  public GroupChoice(String by, String node, int top) {
    this(by, node, top, false);
  }

  /** Whether groups stand in the order of summed scores: others have an order of their own. */
  boolean isOrderedBySum() {
    return !List.of(SAVED, TIER, CLUSTER, PUBLISHED, CORRIDOR).contains(by);
  }

  /** The same with both sides of the comparison beside it, or without. */
  public GroupChoice withCompared(boolean on) {
    return new GroupChoice(by, node, top, on);
  }

  /** The same for other groups. */
  public GroupChoice withBy(String other) {
    return new GroupChoice(other, node, top, compared);
  }

  /** The same by another node. */
  public GroupChoice withNode(String other) {
    return new GroupChoice(by, other, top, compared);
  }

  /** The same with another number of first cities. */
  public GroupChoice withTop(int other) {
    return new GroupChoice(by, node, other, compared);
  }
}
