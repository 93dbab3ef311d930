package org.meridian.scenario.groups;

/**
 * How many cities a group has.
 *
 * @param cities how many of its cities take part, ranked or not
 * @param ranked how many of its cities have a rank in the node
 * @param inTop how many of them rank among the top
 * @param topShare {@code inTop} of all cities among the top, 0..1; NaN where there are none
 */
public record GroupCounts(int cities, int ranked, int inTop, double topShare) {}
