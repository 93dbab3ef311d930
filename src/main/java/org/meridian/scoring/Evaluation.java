package org.meridian.scoring;

/**
 * What an evaluation found.
 *
 * @param columns scores by node position, null where a node takes no part
 * @param problems by node position, why a node is missing for all rows, else null
 */
record Evaluation(double[][] columns, ScoringWarning.Kind[] problems) {}
