package org.meridian.view;

/** Where a view stands in the window. */
public enum ViewPlace {
  /** A tab of the middle. */
  MIDDLE,
  /** A page within the tab on the method. */
  METHOD_PAGE,
  /** At the right, above. */
  SIDE,
  /** A tab at the right, below, on what is selected. */
  DETAIL
}
