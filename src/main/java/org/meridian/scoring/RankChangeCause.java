package org.meridian.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.ranking.CityRanking;

/**
 * Why an order changed: the highest row that passed another, and which parts did it.
 *
 * @param riser the row that went up
 * @param passed the row that it now stands before, and stood behind
 * @param rankBefore the riser's rank before
 * @param rankAfter the riser's rank now
 * @param parts the two nodes directly below the index whose points changed most between the two
 *     rows, greatest first; fewer if fewer changed
 */
public record RankChangeCause(
    int riser, int passed, int rankBefore, int rankAfter, List<CausePart> parts) {

  /** How many parts are named. */
  private static final int PARTS = 2;

  /**
   * A part of the change.
   *
   * @param node the position of a node directly below the index
   * @param points by how much the riser gained on the passed row through this node, in points of
   *     the index; all nodes together make up the change of the gap between the two
   */
  public record CausePart(int node, double points) {}

  /** Copies the parts. */
  public RankChangeCause {
    parts = List.copyOf(parts);
  }

  /**
   * Explains a change.
   *
   * @param before the result before it
   * @param after the result after it, of the same rows and tree
   * @return the passing that reaches highest up; empty if no row passed another
   */
  public static Optional<RankChangeCause> explain(IndexResult before, IndexResult after) {
    int[] order = after.ranking().order();
    for (int place = 0; place < after.ranking().rankedCount(); place++) {
      int riser = order[place];
      int passed = passedBy(riser, before.ranking(), after.ranking());
      if (passed >= 0) {
        return Optional.of(
            new RankChangeCause(
                riser,
                passed,
                before.ranking().rank(riser),
                after.ranking().rank(riser),
                parts(before, after, riser, passed)));
      }
    }
    return Optional.empty();
  }

  /**
   * Explains why one row rose or fell.
   *
   * @param before the result before the change
   * @param after the result after it, of the same rows and tree
   * @param row the row asked about
   * @return where it rose, its passing of the best row that it passed; where it fell, that of the
   *     best row that passed it; empty if it stays, or if none that had a rank before did it
   */
  public static Optional<RankChangeCause> of(IndexResult before, IndexResult after, int row) {
    int was = before.ranking().rank(row);
    int is = after.ranking().rank(row);
    if (was == 0 || is == 0 || was == is) {
      return Optional.empty();
    }
    int riser = is < was ? row : passerOf(row, before.ranking(), after.ranking());
    int passed = is < was ? passedBy(row, before.ranking(), after.ranking()) : row;
    return riser < 0 || passed < 0
        ? Optional.empty()
        : Optional.of(
            new RankChangeCause(
                riser,
                passed,
                before.ranking().rank(riser),
                after.ranking().rank(riser),
                parts(before, after, riser, passed)));
  }

  /** The best of the rows that stood behind a row and now stand before it, or -1. */
  private static int passerOf(int row, CityRanking before, CityRanking after) {
    int[] order = after.order();
    for (int place = 0; place < after.rankedCount(); place++) {
      int other = order[place];
      if (before.rank(other) > before.rank(row) && after.rank(other) < after.rank(row)) {
        return other;
      }
    }
    return -1;
  }

  /** The best of the rows that stood before the riser and now stand behind it, or -1. */
  private static int passedBy(int riser, CityRanking before, CityRanking after) {
    int own = before.rank(riser);
    if (own == 0) {
      return -1;
    }
    int[] order = after.order();
    for (int place = 0; place < after.rankedCount(); place++) {
      int row = order[place];
      boolean was = before.rank(row) > 0 && before.rank(row) < own;
      if (was && after.rank(row) > after.rank(riser)) {
        return row;
      }
    }
    return -1;
  }

  private static List<CausePart> parts(
      IndexResult before, IndexResult after, int riser, int passed) {
    IndexStructure structure = after.structure();
    List<CausePart> parts = new ArrayList<>();
    for (int node : structure.children(IndexStructure.ROOT)) {
      double points = lead(after, riser, passed, node) - lead(before, riser, passed, node);
      if (points != 0) {
        parts.add(new CausePart(node, points));
      }
    }
    parts.sort(Comparator.comparingDouble((CausePart part) -> -Math.abs(part.points)));
    return parts.subList(0, Math.min(PARTS, parts.size()));
  }

  private static double lead(IndexResult result, int riser, int passed, int node) {
    return result.contribution(riser, node) - result.contribution(passed, node);
  }
}
