package org.meridian.scoring.advice;

/**
 * No weights were found, but neither was it proven that there are none.
 *
 * @param cancelled whether the search was stopped from outside
 * @param bound if there are any, they change at least this, in percentage points
 */
public record NotFound(boolean cancelled, double bound) implements RankAdvice {}
