package org.meridian.scoring.advice.weight;

/**
 * What happens to one node.
 *
 * @param node its position
 * @param before its percentage among its siblings, 0..100
 * @param after its new percentage
 * @param effectiveBefore its weight in the whole index, in percent
 * @param effectiveAfter its new weight in the whole index, in percent
 */
public record WeightChange(
    int node, double before, double after, double effectiveBefore, double effectiveAfter) {}
