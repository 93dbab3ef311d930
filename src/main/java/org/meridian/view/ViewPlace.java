package org.meridian.view;

/** Where a view stands in the window. */
public enum ViewPlace {
  /** In the middle: a segment of the tab of its group. */
  MIDDLE,
  /** At the right, above. */
  SIDE,
  /** A tab at the right, below, on what is selected. */
  DETAIL
}
