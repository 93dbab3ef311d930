package org.meridian.scoring;

import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.CopelandRule;
import org.meridian.scoring.aggregation.MazziottaPareto;
import org.meridian.scoring.aggregation.MinimumRule;
import org.meridian.scoring.aggregation.PowerMeans;

/**
 * The points of an index score that come from a node.
 *
 * <p>With f the score of a node and x its children's, the part of a child is {@code g x df/dx},
 * where g is the product of such derivatives from the index down to the node (1 at the index). All
 * means here are homogeneous of degree one, so by Euler's theorem the parts of all children add up
 * to the part of their node, at every level; for arithmetic means they are simply (weight times
 * score). With w' the weights of the available children scaled to sum to 1: arithmetic w' x,
 * geometric w' f, harmonic w' f^2 / x, power mean w' x (x / f)^(p - 1); for the minimum, everything
 * comes from the least child (the first of equals). Copeland scores and the Mazziotta-Pareto index
 * cannot be split so: there a child's part is w' times the part of its node.
 *
 * <p>Unit: points of the index score. A missing child contributes 0, a row without an index score
 * has NaN throughout.
 */
final class ScoreContribution {

  private ScoreContribution() {}

  static double of(IndexResult result, int row, int node) {
    if (Double.isNaN(result.score(row))) {
      return Double.NaN;
    }
    if (!result.takesPart(node) || Double.isNaN(result.score(row, node))) {
      return 0;
    }
    return factor(result, row, node) * result.score(row, node);
  }

  /** g: points of the index a point of the node is worth; NaN where it cannot be said so. */
  private static double factor(IndexResult result, int row, int node) {
    if (node == IndexStructure.ROOT) {
      return 1;
    }
    int parent = result.structure().parent(node);
    if (Double.isNaN(result.score(row, parent))) {
      return 0;
    }
    if (result.input().isSource(parent)) {
      return Double.NaN;
    }
    double above = factor(result, row, parent);
    double value = result.score(row, node);
    double score = result.score(row, parent);
    double weight = availableShare(result, row, node, parent);
    return switch (result.plan().aggregation(parent)) {
      case PowerMeans mean -> above * slope(mean.exponent(), weight, value, score);
      case MinimumRule _ -> isLeast(result, row, node, parent) ? above : 0;
      case CopelandRule _, MazziottaPareto _ -> value == 0 ? 0 : above * weight * score / value;
    };
  }

  /** df/dx of a power mean of order p. */
  private static double slope(double p, double weight, double value, double score) {
    if (p == 1) {
      return weight;
    }
    return value == 0 ? 0 : weight * Math.pow(value / score, p - 1);
  }

  private static double availableShare(IndexResult result, int row, int node, int parent) {
    double sum = 0;
    for (int member : result.plan().memberPositions(parent)) {
      if (!Double.isNaN(result.score(row, member))) {
        sum += result.share(member);
      }
    }
    return result.share(node) / sum;
  }

  private static boolean isLeast(IndexResult result, int row, int node, int parent) {
    double value = result.score(row, node);
    for (int member : result.plan().memberPositions(parent)) {
      double other = result.score(row, member);
      if (result.share(member) > 0 && (other < value || other == value && member < node)) {
        return false;
      }
    }
    return true;
  }
}
