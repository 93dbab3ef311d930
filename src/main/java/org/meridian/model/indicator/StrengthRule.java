package org.meridian.model.indicator;

/** How a city's strength in a link indicator is formed from its links. */
public enum StrengthRule {
  /** The sum over the city's counted partners. */
  SUM,
  /** The mean over the city's counted partners that have a value. */
  MEAN
}
