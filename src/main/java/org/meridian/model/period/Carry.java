package org.meridian.model.period;

/** Which values an indicator shows in a year that it has none of its own for. */
public enum Carry {
  /**
   * Those of its latest year not after the asked one in which it has any value at all; a city
   * without a value in that year is missing.
   */
  VINTAGE,
  /** The latest value of each city, or pair of cities, not after the asked year. */
  CELL,
  /** None: only values of the year itself, as in a published list. */
  NO
}
