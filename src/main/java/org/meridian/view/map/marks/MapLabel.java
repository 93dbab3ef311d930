package org.meridian.view.map.marks;

/**
 * A name that wants a place on the map. Labels stand in a list by importance, the most important
 * first.
 *
 * @param city position in the dataset
 * @param text what is written
 * @param x map coordinate of the named point
 * @param y map coordinate of the named point
 * @param gap radius of the circle around the point in pixels, kept free
 * @param level 0 for the most important, drawn larger; 1 for others
 * @param selected whether it belongs to a selected city: always tried first and written bold
 */
public record MapLabel(
    int city, String text, double x, double y, double gap, int level, boolean selected) {}
