package org.meridian.view.map.options;

/** How the two ends of a link differ. */
public enum LinkEnds {
  /** Both alike: the link has no direction. */
  EVEN,
  /** The link grows thinner towards its destination. */
  TAPERED,
  /** The link carries a small arrow head at its destination. */
  ARROWED
}
