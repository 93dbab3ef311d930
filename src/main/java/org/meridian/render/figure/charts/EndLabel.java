package org.meridian.render.figure.charts;

/**
 * A label at an end of a line.
 *
 * @param key of the line; empty for words that belong to no line
 * @param point number of the point that it stands at
 * @param number rank or value, beside the point
 * @param name beyond it
 * @param y of the point
 * @param colour of the line
 * @param isLit whether it is selected or pointed at
 */
record EndLabel(
    String key, int point, String number, String name, double y, int colour, boolean isLit) {

  /** Whether it can be pointed at. */
  boolean isMark() {
    return !key.isEmpty();
  }
}
