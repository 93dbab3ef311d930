package org.meridian.scoring.advice;

import org.meridian.scoring.aggregation.Aggregation;

/**
 * The question has no exact answer here, and none is made up: scores are linear in the weights only
 * where groups are joined by arithmetic means. Or the city has no rank at all.
 *
 * @param node the position of the group that stands in the way; the root if the city has no rank
 * @param aggregation how that group is joined
 */
public record NotOffered(int node, Aggregation aggregation) implements RankAdvice, SliderAnswer {}
