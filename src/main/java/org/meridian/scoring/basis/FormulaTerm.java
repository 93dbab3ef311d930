package org.meridian.scoring.basis;

/**
 * A number that stands in a formula.
 *
 * @param symbol how the formula names it
 * @param value what it is
 */
public record FormulaTerm(String symbol, double value) {}
