package org.meridian.scoring.aggregation;

import java.util.List;
import org.meridian.scoring.basis.FormulaTerm;

/**
 * How the score of one row in one node came from its children: what {@link Aggregation} computed,
 * kept step by step for a reader to follow.
 *
 * @param formula in the language of {@code FittedScale}; the n-th part's score is called xn, its
 *     weight wn, counted from 1
 * @param parts the children that are available for the row, in order
 * @param figures further figures of the formula
 * @param score what came of it; the node's score to the last bit
 */
public record AggregationTrace(
    String formula, List<Part> parts, List<FormulaTerm> figures, double score) {

  /** Copies the lists. */
  public AggregationTrace {
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
  }

  /**
   * A child.
   *
   * @param node its position
   * @param score its score, x
   * @param weight its weight w, scaled so that those of all parts sum to 1
   * @param term what was joined in place of the score: the score itself, its logarithm, reciprocal
   *     or power, or its z-score for the Mazziotta-Pareto index
   */
  public record Part(int node, double score, double weight, double term) {}
}
