package org.meridian.scenario.choice;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.period.Period;

/**
 * Which links of clusters are looked at.
 *
 * @param layers ids of link indicators or nodes whose sums between clusters are set side by side,
 *     in order; at most {@link #MOST}, none twice
 * @param later what another year kept of links; empty for no comparison
 */
public record ClusterLinkLayers(List<String> layers, Optional<LaterLinks> later) {

  /** The most layers side by side. */
  public static final int MOST = 3;

  /** No links. */
  public static final ClusterLinkLayers NONE = new ClusterLinkLayers(List.of(), Optional.empty());

  /**
   * Links of another year.
   *
   * @param indicator id of the link indicator
   * @param year the other year, earlier or later
   * @param ownMembers whether clusters have each year's own members; those of the year shown
   *     otherwise
   */
  public record LaterLinks(String indicator, Period year, boolean ownMembers) {

    /** Links of clusters with the members of the year shown. */
    public LaterLinks(String indicator, Period year) {
      this(indicator, year, false);
    }

    /** Both must be there. */
    public LaterLinks {
      Objects.requireNonNull(indicator, "indicator");
      Objects.requireNonNull(year, "year");
    }

    /** The same with each year's own members, or with those of the year shown. */
    public LaterLinks withOwnMembers(boolean own) {
      return new LaterLinks(indicator, year, own);
    }
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there are too many layers, or one twice
   */
  public ClusterLinkLayers {
    layers = List.copyOf(layers);
    if (layers.size() > MOST || layers.stream().distinct().count() < layers.size()) {
      throw new IllegalArgumentException("layers of links " + layers);
    }
  }

  /** The same with other layers. */
  public ClusterLinkLayers withLayers(List<String> changed) {
    return new ClusterLinkLayers(changed, later);
  }

  /** The same with links of another year; empty for no comparison. */
  public ClusterLinkLayers withLater(Optional<LaterLinks> changed) {
    return new ClusterLinkLayers(layers, changed);
  }
}
