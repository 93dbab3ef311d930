package org.meridian.scoring;

/**
 * A number that stands in a formula.
 *
 * @param symbol how the formula names it
 * @param value what it is
 */
public record Figure(String symbol, double value) {}
