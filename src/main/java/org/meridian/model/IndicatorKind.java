package org.meridian.model;

/** What an indicator describes. */
public enum IndicatorKind {
  /** One value a city. */
  CITY,
  /** One value a pair of cities. */
  LINK
}
