package org.meridian.app.bench;

/**
 * What a change of a weight took in the whole window. Times to a picture end with a pulse, of which
 * there are 60 a second, so they come in steps of 16 ms; the time of the processor does not.
 *
 * @param first milliseconds until a pulse has laid out ranking and tables with the new scores and
 *     the map has the strongest links of them
 * @param whole milliseconds until the map has all links
 * @param thread milliseconds of the processor that the JavaFX thread used until all was at rest
 */
record WindowChange(double first, double whole, double thread) {}
