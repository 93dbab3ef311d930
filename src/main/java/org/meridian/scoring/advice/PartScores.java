package org.meridian.scoring.advice;

import java.util.Arrays;
import org.meridian.model.IndexStructure;

/**
 * Index scores as a function of the effective weights W of {@link TreeCut}.
 *
 * <p>A complete row scores {@code sum(W_p x_p)}, exactly linear. A row with gaps scores, group by
 * group, {@code S_g = sum(W_k S_k) / sum(W_k)} over its available children k, which is a quotient;
 * it is replaced by its tangent at a given W, {@code S(W') ~ sum(c_p W'_p)} with {@code c_p = S +
 * dS/dW_p}, exact at W' = W because S is homogeneous of degree 0. The derivative goes down the
 * path: {@code dS_g/dW_p = (S_k - S_g + W_k dS_k/dW_p) / sum(W_k)} for the child k above p.
 */
final class PartScores {

  private final TreeCut parts;
  private final double[] weights;
  private final double[] nodeWeights;

  /**
   * @param weights W, the point of the tangents; above 0 wherever there are gaps
   */
  PartScores(TreeCut parts, double[] weights) {
    this.parts = parts;
    this.weights = weights;
    nodeWeights = new double[parts.result().structure().size()];
    for (int part = 0; part < parts.count(); part++) {
      for (int node = parts.node(part); node >= 0; node = parent(node)) {
        nodeWeights[node] += weights[part];
      }
    }
  }

  private int parent(int node) {
    return parts.result().structure().parent(node);
  }

  /** The coefficients c of a ranked row. */
  double[] coefficients(int row) {
    double[] coefficients = new double[parts.count()];
    if (!parts.isPartial(row)) {
      Arrays.setAll(coefficients, part -> parts.score(row, part));
      return coefficients;
    }
    double[] scores = groupScores(row);
    for (int part = 0; part < coefficients.length; part++) {
      coefficients[part] = scores[IndexStructure.ROOT] + slope(row, part, scores);
    }
    return coefficients;
  }

  /** The exact score of a ranked row at W. */
  double score(int row) {
    if (parts.isPartial(row)) {
      return groupScores(row)[IndexStructure.ROOT];
    }
    double sum = 0;
    for (int part = 0; part < weights.length; part++) {
      sum += weights[part] * parts.score(row, part);
    }
    return sum;
  }

  private double[] groupScores(int row) {
    double[] scores = new double[nodeWeights.length];
    Arrays.fill(scores, Double.NaN);
    for (int part = 0; part < parts.count(); part++) {
      scores[parts.node(part)] = parts.score(row, part);
    }
    int[] groups = parts.groups();
    for (int i = groups.length - 1; i >= 0; i--) {
      scores[groups[i]] = join(row, groups[i], scores);
    }
    return scores;
  }

  private double join(int row, int group, double[] scores) {
    if (Double.isNaN(parts.result().score(row, group))) {
      return Double.NaN;
    }
    double sum = 0;
    for (int child : parts.result().plan().members(group)) {
      if (!Double.isNaN(scores[child])) {
        sum += nodeWeights[child] * scores[child];
      }
    }
    return sum / available(group, scores);
  }

  private double available(int group, double[] scores) {
    double sum = 0;
    for (int child : parts.result().plan().members(group)) {
      if (!Double.isNaN(scores[child])) {
        sum += nodeWeights[child];
      }
    }
    return sum;
  }

  private double slope(int row, int part, double[] scores) {
    double slope = 0;
    int child = parts.node(part);
    while (child != IndexStructure.ROOT) {
      int group = parent(child);
      if (Double.isNaN(scores[child]) || Double.isNaN(scores[group])) {
        slope = 0;
      } else {
        double change = scores[child] - scores[group] + nodeWeights[child] * slope;
        slope = change / available(group, scores);
      }
      child = group;
    }
    return slope;
  }
}
