package org.meridian.render.figure.charts;

/**
 * A label at an end of a line.
 *
 * @param key of the line
 * @param point number of the point that it stands at
 * @param number rank or value, beside the point
 * @param name beyond it
 * @param y of the point
 * @param colour of the line
 * @param isLit whether it is selected or pointed at
 */
record EndLabel(
    String key, int point, String number, String name, double y, int colour, boolean isLit) {}
