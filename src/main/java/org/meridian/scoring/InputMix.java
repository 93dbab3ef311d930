package org.meridian.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.meridian.model.IndexStructure;

/** Inputs that take some of their columns from one input and some from another. */
public final class InputMix {

  private InputMix() {}

  /**
   * The input with rows picked, where a row that it lacks has the values of another input.
   *
   * @param input the input
   * @param rows for each new row the row of the input, or {@link InputRows#NO_ROW}
   * @param other an input under a tree of the same nodes
   * @param otherRows likewise for the other one
   * @param rowIds the ids of the new rows
   */
  public static IndexInput filled(
      IndexInput input, int[] rows, IndexInput other, int[] otherRows, List<String> rowIds) {
    IndexInput own = InputRows.of(input, input.structure(), rows, rowIds);
    if (Arrays.stream(rows).noneMatch(row -> row == InputRows.NO_ROW)) {
      return own;
    }
    int[] lacking = new int[rows.length];
    for (int row = 0; row < rows.length; row++) {
      lacking[row] = rows[row] == InputRows.NO_ROW ? otherRows[row] : InputRows.NO_ROW;
    }
    IndexInput rest = InputRows.of(other, input.structure(), lacking, rowIds);
    double[][] raw = new double[input.structure().size()][];
    for (int node = 0; node < raw.length; node++) {
      raw[node] = joined(own.raw(node), rest.raw(node), rows);
    }
    return like(own, own.structure(), raw);
  }

  private static double[] joined(double[] own, double[] rest, int... rows) {
    if (own == null || rest == null) {
      return own;
    }
    double[] joined = own.clone();
    for (int row = 0; row < rows.length; row++) {
      joined[row] = rows[row] == InputRows.NO_ROW ? rest[row] : own[row];
    }
    return joined;
  }

  /**
   * Columns of two inputs of the same rows under one of their trees; they are not copied.
   *
   * @param structure has the nodes of both, by id
   * @param fromSecond by position in the tree of the first, whether a node's column, direction and
   *     gaps are those of the second
   */
  public static IndexInput of(
      IndexInput first, IndexInput second, IndexStructure structure, IntPredicate fromSecond) {
    int nodes = structure.size();
    double[][] raw = new double[nodes][];
    int[] directions = new int[nodes];
    boolean[] deciding = new boolean[nodes];
    boolean[] asked = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      String id = structure.node(node).id();
      int inFirst = first.structure().position(id).orElseThrow();
      boolean isSecond = fromSecond.test(inFirst);
      IndexInput source = isSecond ? second : first;
      int from = isSecond ? second.structure().position(id).orElseThrow() : inFirst;
      raw[node] = source.raw(from);
      directions[node] = source.direction(from);
      deciding[node] = source.decides(from);
      asked[node] = source.isAskedFor(from);
    }
    return new IndexInput(structure, raw, directions, first.rowIds(), deciding)
        .awaiting(node -> asked[node]);
  }

  /** Whether a node, by position in the tree of the first, says something else in the second. */
  public static boolean differs(IndexInput first, IndexInput second, int node) {
    int other = second.structure().position(first.structure().node(node).id()).orElseThrow();
    return first.direction(node) != second.direction(other)
        || first.decides(node) != second.decides(other)
        || first.isAskedFor(node) != second.isAskedFor(other)
        || !Arrays.equals(first.raw(node), second.raw(other));
  }

  private static IndexInput like(IndexInput input, IndexStructure structure, double[][] raw) {
    int nodes = structure.size();
    int[] directions = new int[nodes];
    boolean[] deciding = new boolean[nodes];
    for (int node = 0; node < nodes; node++) {
      directions[node] = input.direction(node);
      deciding[node] = input.decides(node);
    }
    return new IndexInput(structure, raw, directions, input.rowIds(), deciding)
        .awaiting(input::isAskedFor);
  }
}
