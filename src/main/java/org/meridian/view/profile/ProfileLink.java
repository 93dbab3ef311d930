package org.meridian.view.profile;

import org.meridian.model.City;

/**
 * A link of a city.
 *
 * @param end the city at its other end
 * @param score in the index
 * @param text the score as it is printed
 * @param part of the score of the strongest of all links, 0..1: how long its bar is
 */
public record ProfileLink(City end, double score, String text, double part) {}
