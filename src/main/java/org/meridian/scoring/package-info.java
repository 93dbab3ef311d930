/**
 * How a composite score is computed: raw values, outlier treatment, direction, normalisation,
 * aggregation bottom-up, ranking. Every stage is kept and can be inspected. Rows are whatever is
 * scored, cities or pairs of cities; NaN is missing at every stage and never read as 0.
 *
 * <p>Start at {@link org.meridian.scoring.IndexEngine}. Who evaluates the same data under very many
 * weights takes an {@link org.meridian.scoring.ScorePlan}.
 */
package org.meridian.scoring;
