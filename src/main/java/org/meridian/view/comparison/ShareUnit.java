package org.meridian.view.comparison;

/** What shares of a change are counted in. */
public enum ShareUnit {
  /** Places gained. */
  PLACES,
  /** Points of the score. */
  POINTS
}
