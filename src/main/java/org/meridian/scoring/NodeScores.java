package org.meridian.scoring;

import org.meridian.scoring.basis.ScoringWarning;

/**
 * What an evaluation found.
 *
 * @param columns scores by node position, null where a node takes no part
 * @param problems by node position, why a node is missing for all rows, else null
 */
record NodeScores(double[][] columns, ScoringWarning.WarningKind[] problems) {}
