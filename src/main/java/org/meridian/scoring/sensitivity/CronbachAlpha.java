package org.meridian.scoring.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;

/**
 * Cronbach's alpha, how consistently a group of columns measures one thing: {@code k / (k - 1) (1 -
 * sum(var x_j) / var(sum x_j))}.
 *
 * <p>Symbols: k the number of columns, x_j their values on a common scale, variances with n - 1.
 * Range: at most 1; below 0 if the columns go against each other; by custom 0.7 is called good.
 * Missing values: only rows that are complete in all k columns count.
 *
 * <p>Source: Cronbach, Coefficient alpha and the internal structure of tests (1951).
 *
 * @param node the position of the node that joins the columns
 * @param items k
 * @param rows how many rows are complete
 * @param alpha NaN with fewer than two columns or two complete rows, or if nothing varies
 */
public record CronbachAlpha(int node, int items, int rows, double alpha) {

  /** Alpha of the participating children of a node. */
  public static CronbachAlpha ofChildren(IndexResult result, int node) {
    int[] children =
        Arrays.stream(result.structure().children(node)).filter(result::takesPart).toArray();
    return of(result, node, children);
  }

  /** Alpha of all participating indicators below a node. */
  public static CronbachAlpha ofIndicators(IndexResult result, int node) {
    IndexStructure structure = result.structure();
    int[] sources =
        IntStream.range(node + 1, structure.subtreeEnd(node))
            .filter(below -> result.takesPart(below) && result.input().isSource(below))
            .toArray();
    return of(result, node, sources);
  }

  private static CronbachAlpha of(IndexResult result, int node, int[] nodes) {
    double[][] columns = Arrays.stream(nodes).mapToObj(result::scores).toArray(double[][]::new);
    int[] complete =
        IntStream.range(0, result.rows())
            .filter(row -> Arrays.stream(columns).noneMatch(c -> Double.isNaN(c[row])))
            .toArray();
    return new CronbachAlpha(node, nodes.length, complete.length, alpha(columns, complete));
  }

  /** Alpha of columns over some rows. */
  static double alpha(double[][] columns, int[] rows) {
    int k = columns.length;
    if (k < 2 || rows.length < 2) {
      return Double.NaN;
    }
    double[] sums = new double[rows.length];
    double parts = 0;
    for (double[] column : columns) {
      double[] values = new double[rows.length];
      for (int i = 0; i < rows.length; i++) {
        values[i] = column[rows[i]];
        sums[i] += values[i];
      }
      parts += variance(values);
    }
    double whole = variance(sums);
    return whole > 0 ? k / (k - 1.0) * (1 - parts / whole) : Double.NaN;
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares / (values.length - 1);
  }
}
