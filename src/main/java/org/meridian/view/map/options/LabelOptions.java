package org.meridian.view.map.options;

/**
 * How many names a map shows, and how large its words are.
 *
 * @param count how many labels are shown at most, 0 or more; 0 for none
 * @param textPercent how large words on the map are, {@value #LEAST_TEXT} to {@value #MOST_TEXT};
 *     names follow it, and title, key and credits as far as they leave room for the map
 */
public record LabelOptions(int count, int textPercent) {}
