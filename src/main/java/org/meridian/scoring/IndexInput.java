package org.meridian.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import org.meridian.model.ColumnChecks;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.basis.ScoringWarning;

/**
 * What is to be scored: a tree and a raw column for each of its nodes that has one. Rows are cities
 * or pairs of cities; the engine does not care which.
 *
 * <p>A <em>source</em> is a node whose column feeds the index: a leaf that has data, or an inner
 * node with stated values that decide or below which nothing has data. All other leaves take no
 * part, unless their data are awaited: then they count as missing children for thresholds.
 *
 * <p>Columns and row ids are not copied, and must not be written to after they are handed over.
 */
public final class IndexInput {

  private final IndexStructure structure;
  private final double[][] raw;
  private final int[] directions;
  private final List<String> rowIds;
  private final boolean[] deciding;
  private final boolean[] source;
  private final boolean[] fed;
  private final boolean[] awaited;
  private final boolean[] asked;

  /**
   * Takes over columns.
   *
   * @param structure the tree
   * @param raw by node position, each one value a row, NaN missing; null where a node has none
   * @param directions by node position, +1 or -1; what stands for nodes without a column is ignored
   * @param rowIds the ids of the rows, unique
   * @throws IllegalArgumentException if lengths do not fit
   */
  public IndexInput(
      IndexStructure structure, double[][] raw, int[] directions, List<String> rowIds) {
    this(structure, raw, directions, rowIds, new boolean[structure.size()]);
  }

  /**
   * Takes over columns, some of which decide.
   *
   * @param deciding by node position, whether the node's own column feeds the index even where
   *     nodes below have data
   */
  public IndexInput(
      IndexStructure structure,
      double[][] raw,
      int[] directions,
      List<String> rowIds,
      boolean[] deciding) {
    if (raw.length != structure.size() || directions.length != structure.size()) {
      throw new IllegalArgumentException("one column and one direction a node are needed");
    }
    this.structure = structure;
    this.raw = raw.clone();
    this.directions = directions.clone();
    this.rowIds = Collections.unmodifiableList(rowIds);
    this.deciding = deciding.clone();
    source = new boolean[raw.length];
    fed = new boolean[raw.length];
    awaited = new boolean[raw.length];
    asked = new boolean[raw.length];
    for (int node = raw.length - 1; node >= 0; node--) {
      findSources(node, deciding[node]);
    }
  }

  private IndexInput(IndexInput other, IntPredicate leaves) {
    structure = other.structure;
    raw = other.raw;
    directions = other.directions;
    rowIds = other.rowIds;
    deciding = other.deciding;
    source = other.source;
    fed = other.fed;
    awaited = new boolean[raw.length];
    asked = new boolean[raw.length];
    for (int node = raw.length - 1; node >= 0; node--) {
      boolean below = leaves.test(node);
      asked[node] = below;
      for (int n = 0; n < structure.childCount(node); n++) {
        below |= awaited[structure.child(node, n)];
      }
      awaited[node] = below && !fed[node];
    }
  }

  /**
   * The same, where nodes without data are awaited: that they have none is a gap, as in a year
   * before an indicator begins.
   *
   * @param nodes by node position, whether data of the node itself are awaited if it has none
   */
  public IndexInput awaiting(IntPredicate nodes) {
    return new IndexInput(this, nodes);
  }

  private void findSources(int node, boolean decides) {
    boolean below = false;
    for (int n = 0; n < structure.childCount(node); n++) {
      below |= fed[structure.child(node, n)];
    }
    double[] column = raw[node];
    if (column != null && column.length != rowIds.size()) {
      throw new IllegalArgumentException(
          "the column of " + structure.node(node).id() + " has " + column.length + " rows");
    }
    source[node] = (decides || !below) && column != null && ColumnChecks.hasAny(column);
    fed[node] = below || source[node];
  }

  /** The tree of the index whose leaves the columns are. */
  public IndexStructure structure() {
    return structure;
  }

  /** The raw column of a node, not a copy, or null if it has none. */
  public double[] raw(int node) {
    return raw[node];
  }

  /** The sign by which a node's raw values are multiplied: +1 or -1. */
  public int direction(int node) {
    return directions[node];
  }

  /** The ids of the rows. */
  public List<String> rowIds() {
    return rowIds;
  }

  /** How many rows there are. */
  public int rows() {
    return rowIds.size();
  }

  /** Whether a node's own column feeds the index. */
  public boolean isSource(int node) {
    return source[node];
  }

  /** Whether a node's own column feeds the index even where nodes below have data. */
  boolean decides(int node) {
    return deciding[node];
  }

  /** Whether a node or anything below it has data. */
  public boolean isFed(int node) {
    return fed[node];
  }

  /** Whether data of the node itself are awaited if it has none. */
  boolean isAskedFor(int node) {
    return asked[node];
  }

  /** Whether neither a node nor anything below it has data, though it should. */
  boolean isAwaited(int node) {
    return awaited[node];
  }

  /** Leaves without data, and stated values that stand in for what is below them. */
  List<ScoringWarning> warnings() {
    List<ScoringWarning> warnings = new ArrayList<>();
    for (int node = 0; node < raw.length; node++) {
      boolean leaf = structure.childCount(node) == 0;
      if (leaf && !source[node]) {
        warnings.add(new ScoringWarning(ScoringWarning.WarningKind.NO_DATA, node, List.of()));
      } else if (!leaf && source[node]) {
        warnings.add(new ScoringWarning(ScoringWarning.WarningKind.STATED_VALUE, node, List.of()));
      }
    }
    return warnings;
  }
}
