package org.meridian.scenario.comparison.cause;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.PowerMeans;

/**
 * The share of the data by many parts under arithmetic means: the difference of the points that
 * come from each part, weighed over the states of the other things as in {@link NestedGame}. The
 * points of all parts are the score, so the shares add up to that of the data. Ranks are no sums of
 * parts and have no shares.
 */
final class AdditiveParts {

  private final MixedSides sides;
  private final NestedGame game;
  private final List<PartTree.DataPart> parts;
  private final List<Integer> rows;
  private final double[][] shares;
  private boolean additive = true;

  private AdditiveParts(
      MixedSides sides, int others, List<PartTree.DataPart> parts, List<Integer> rows) {
    this.sides = sides;
    this.parts = parts;
    this.rows = rows;
    game = new NestedGame(List.of(others + 1, 1));
    shares = new double[parts.size()][rows.size()];
  }

  /**
   * Shares of scores.
   *
   * @param others the things beside the data that differ, in the order of the bits of states
   * @return empty where the index is compared by a part of it, or some mean is not arithmetic
   */
  static Optional<ChangeShares> shares(
      MixedSides sides,
      PartTree tree,
      List<ChangeThing> others,
      List<PartTree.DataPart> parts,
      List<Integer> rows) {
    AdditiveParts made = new AdditiveParts(sides, others.size(), parts, rows);
    for (int bits = 0; bits < 1 << made.game.bits() && made.additive; bits++) {
      boolean ofB = (bits >> others.size() & 1) == 1;
      BitSet data = ofB ? tree.whole() : new BitSet();
      made.add(bits, ChangeDecomposition.beside(bits, others, data));
    }
    return made.additive && sides.isIndex()
        ? Optional.of(
            new ChangeShares(
                parts.stream().map(part -> ChangePart.ofData(part.id())).toList(),
                made.shares,
                new ExactFraction[parts.size()][rows.size()]))
        : Optional.empty();
  }

  private void add(int bits, MixedSides.MixState state) {
    IndexResult result = new IndexEngine().evaluate(sides.input(state), sides.settings(state));
    additive &= isArithmetic(result);
    double share = (double) game.weight(bits, 0) / game.denominator();
    for (int part = 0; part < parts.size(); part++) {
      int node = result.structure().position(parts.get(part).id()).orElseThrow();
      for (int row = 0; row < rows.size(); row++) {
        shares[part][row] += share * result.contribution(rows.get(row), node);
      }
    }
  }

  private static boolean isArithmetic(IndexResult result) {
    for (int node = IndexStructure.ROOT; node < result.structure().size(); node++) {
      boolean other =
          result.plan().aggregation(node) != null
              && !(result.plan().aggregation(node) instanceof PowerMeans mean
                  && mean.exponent() == 1);
      if (other) {
        return false;
      }
    }
    return true;
  }
}
