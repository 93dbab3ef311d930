package org.meridian.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;

/** The same input with other rows, or under another tree of the same nodes. */
public final class InputRows {

  /** In place of a row: none, every value is missing. */
  public static final int NO_ROW = -1;

  private InputRows() {}

  /**
   * The input in which only some rows take part: all others have no value, so that they are neither
   * normalised over nor ranked. Positions stay as they are.
   *
   * @param takesPart by row
   * @return the very same input if all take part
   */
  public static IndexInput only(IndexInput input, IntPredicate takesPart) {
    int[] rows =
        IntStream.range(0, input.rows()).map(row -> takesPart.test(row) ? row : NO_ROW).toArray();
    return Arrays.stream(rows).noneMatch(row -> row == NO_ROW)
        ? input
        : of(input, input.structure(), rows, input.rowIds());
  }

  /**
   * The input with rows in another order, and under another tree.
   *
   * @param structure has the same nodes by id, whatever their weights and methods
   * @param rows for each row of the new input the row of the old one, or {@link #NO_ROW}
   * @param rowIds the ids of the new rows
   * @throws java.util.NoSuchElementException if the tree lacks a node of the input's
   */
  public static IndexInput of(
      IndexInput input, IndexStructure structure, int[] rows, List<String> rowIds) {
    int nodes = structure.size();
    double[][] raw = new double[nodes][];
    int[] directions = new int[nodes];
    boolean[] deciding = new boolean[nodes];
    boolean[] asked = new boolean[nodes];
    for (int from = 0; from < input.structure().size(); from++) {
      int node = structure.position(input.structure().node(from).id()).orElseThrow();
      raw[node] = input.raw(from) == null ? null : picked(input.raw(from), rows);
      directions[node] = input.direction(from);
      deciding[node] = input.decides(from);
      asked[node] = input.isAskedFor(from);
    }
    return new IndexInput(structure, raw, directions, rowIds, deciding)
        .awaiting(node -> asked[node]);
  }

  private static double[] picked(double[] column, int... rows) {
    double[] picked = new double[rows.length];
    for (int row = 0; row < rows.length; row++) {
      picked[row] = rows[row] == NO_ROW ? Double.NaN : column[rows[row]];
    }
    return picked;
  }
}
