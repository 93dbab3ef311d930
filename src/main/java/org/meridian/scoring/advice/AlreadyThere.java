package org.meridian.scoring.advice;

/**
 * Nothing has to change.
 *
 * @param rank the city's rank
 */
public record AlreadyThere(int rank) implements RankAdvice {}
