package org.meridian.scoring.sensitivity;

import org.meridian.scoring.IndexResult;

/**
 * Correlations between nodes of an index.
 *
 * @param nodes positions of the nodes, in the order of rows and columns
 * @param values symmetric, 1 on the diagonal; NaN where a correlation is not defined
 */
public record CorrelationMatrix(int[] nodes, double[][] values) {

  /** Correlates the scores of nodes, each pair over the rows in which both are present. */
  public static CorrelationMatrix of(IndexResult result, int[] nodes, ColumnCorrelation method) {
    double[][] values = new double[nodes.length][nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      values[i][i] = 1;
      for (int j = 0; j < i; j++) {
        values[i][j] = between(result, nodes[i], nodes[j], method);
        values[j][i] = values[i][j];
      }
    }
    return new CorrelationMatrix(nodes.clone(), values);
  }

  /** The correlation between the scores of two nodes; NaN if one takes no part. */
  public static double between(IndexResult result, int one, int other, ColumnCorrelation method) {
    double[] first = result.scores(one);
    double[] second = result.scores(other);
    return first.length == 0 || second.length == 0 ? Double.NaN : method.of(first, second);
  }
}
