package org.meridian.scenario.comparison.cause;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.InputMix;
import org.meridian.scoring.InputRows;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.ranking.RowOrder;

/**
 * Scores of states between two sides: some things from B, the rest from A. Belongs to one thread;
 * what states in a row have in common is kept, so weights should change fastest.
 */
final class MixedSides {

  private final SideMaterial a;
  private final SideMaterial b;
  private final String node;
  private final IndexInput[][] masked = new IndexInput[2][2];
  private final IndexEngine engine = new IndexEngine();
  private final RowOrder order;
  private final int[] ranks;
  private StateKey latest;
  private ScorePlan plan;
  private ScoreBuffers buffers;

  /** What a state has but for its weights. */
  private record StateKey(BitSet dataFromB, boolean methodsOfB, boolean membersOfB) {}

  /**
   * A state.
   *
   * @param dataFromB by position in A's tree, which nodes have the data of B
   * @param weightsOfB whether the weights are B's
   * @param methodsOfB whether the methods are B's
   * @param membersOfB whether the cities that take part are B's
   */
  record MixState(BitSet dataFromB, boolean weightsOfB, boolean methodsOfB, boolean membersOfB) {

    StateKey key() {
      return new StateKey(dataFromB, methodsOfB, membersOfB);
    }
  }

  MixedSides(ScoredSide a, ScoredSide b, List<CityJoin.CityPair> pairs) {
    this.a = SideMaterial.of(a, b, pairs, true);
    this.b = SideMaterial.of(b, a, pairs, false);
    node = a.dataset().structure().node(a.node()).id();
    order = new RowOrder(pairs.size());
    ranks = new int[pairs.size()];
  }

  /** Whether the whole index is compared rather than a part of it. */
  boolean isIndex() {
    return structure().node(IndexStructure.ROOT).id().equals(node);
  }

  /** A's tree. */
  IndexStructure structure() {
    return a.structure();
  }

  /** Whether a thing differs between the sides. */
  boolean differs(ChangeThing thing) {
    return switch (thing) {
      case DATA -> !changedNodes().isEmpty();
      case WEIGHTS -> a.hasOtherWeights(b);
      case METHODS -> a.hasOtherMethods(b);
      case MEMBERSHIP -> !Arrays.equals(a.members(), b.members());
    };
  }

  /** The nodes, by position in A's tree, whose data differ. */
  BitSet changedNodes() {
    BitSet changed = new BitSet();
    for (int at = 0; at < structure().size(); at++) {
      changed.set(at, InputMix.differs(a.data(), b.data(), at));
    }
    return changed;
  }

  /** The scores of the compared node in a state, one a pair of cities; not to be kept. */
  double[] scores(MixState state) {
    if (!state.key().equals(latest)) {
      plan = engine.plan(input(state), methods(state));
      buffers = plan.workspace();
      latest = state.key();
    }
    plan.evaluate(plan.weights((state.weightsOfB() ? b : a).weights()), buffers);
    double[] column = buffers.scores(plan.structure().position(node).orElseThrow());
    return column == null ? missing() : column;
  }

  private double[] missing() {
    double[] none = new double[ranks.length];
    Arrays.fill(none, Double.NaN);
    return none;
  }

  /** Ranks of scores: 1 for the best, 0 for none; not to be kept. */
  int[] ranks(double[] scores) {
    order.rank(scores, ranks);
    return ranks;
  }

  IndexSettings methods(MixState state) {
    return (state.methodsOfB() ? b : a).methods();
  }

  /** The settings of a state with its weights. */
  IndexSettings settings(MixState state) {
    return methods(state).withWeights((state.weightsOfB() ? b : a).weights());
  }

  /** The values of a state. */
  IndexInput input(MixState state) {
    int members = state.membersOfB() ? 1 : 0;
    return InputMix.of(
        masked(0, members),
        masked(1, members),
        (state.methodsOfB() ? b : a).structure(),
        state.dataFromB()::get);
  }

  private IndexInput masked(int data, int members) {
    if (masked[data][members] == null) {
      boolean[] in = (members == 1 ? b : a).members();
      masked[data][members] = InputRows.only((data == 1 ? b : a).data(), row -> in[row]);
    }
    return masked[data][members];
  }
}
