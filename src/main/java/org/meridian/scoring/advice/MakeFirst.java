package org.meridian.scoring.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.uncertainty.Watch;

/**
 * Make X first, or one of the best n: the smallest total change of weights that does it.
 *
 * <p>What is moved are the effective weights W of the nodes at a chosen level (dimensions, or all
 * indicators); what lies below keeps its shares. The total change is {@code sum |W_p - W0_p|} in
 * percentage points. Locked nodes keep their share among their siblings, and nodes of weight 0 stay
 * off. A rival counts as beaten if it is a margin of one millionth of the range of scores behind,
 * so that a rank never hangs on rounding; rivals that score the same in every part share the rank.
 *
 * <p>Scores are linear in W where groups are joined by arithmetic means and a city has a score in
 * every part; then the answer is the optimum of a linear program ({@link LeastChange}), for n above
 * 1 of a branch and bound over such programs ({@link TopSearch}), and impossible means impossible.
 * Where a city has gaps its score is a quotient; it is replaced by its tangent, again and again at
 * the weights found, and the answer is only a good one. In either case it is verified by scoring
 * everything again through the engine before it is given.
 *
 * <p>Stateless but for the engine it asks; thread-safe.
 */
public final class MakeFirst {

  private static final double MARGIN = 1e-6;
  private static final int PATIENCE = 4000;
  private static final int TANGENTS = 12;

  private final IndexEngine engine;

  /**
   * @param engine scores again what is advised
   */
  public MakeFirst(IndexEngine engine) {
    this.engine = engine;
  }

  /**
   * What is asked.
   *
   * @param city the row that is to rise
   * @param top the rank wanted or better, 1 for the first place
   * @param level the depth of the nodes to move, 1 for dimensions; {@link #ALL_LEVELS} for
   *     indicators
   * @param locked ids of nodes that keep their share
   */
  public record Question(int city, int top, int level, Set<String> locked) {

    /** Every indicator moves by itself. */
    public static final int ALL_LEVELS = Integer.MAX_VALUE;

    /** Checks and copies. */
    public Question {
      if (top < 1 || level < 1) {
        throw new IllegalArgumentException("top " + top + " at level " + level);
      }
      locked = Set.copyOf(locked);
    }
  }

  /** Answers. */
  public Advice advise(IndexResult now, Question question, Watch watch) {
    int rank = now.ranking().rank(question.city());
    Parts parts = Parts.at(now, question.level());
    if (rank == 0) {
      return new NotOffered(IndexStructure.ROOT, now.plan().aggregation(IndexStructure.ROOT));
    }
    if (rank <= question.top()) {
      return new AlreadyThere(rank);
    }
    Optional<NotOffered> obstacle = parts.obstacle();
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    return new Attempt(now, question, parts).solve(watch);
  }

  /** One question being answered. */
  private final class Attempt {
    private final IndexResult now;
    private final Question question;
    private final WeightSpace space;
    private final double margin;
    private final boolean exact;
    private double bound;
    private int closest;
    private Reachable best;

    Attempt(IndexResult now, Question question, Parts parts) {
      this.now = now;
      this.question = question;
      space = new WeightSpace(parts, question.locked());
      margin = MARGIN * parts.range();
      exact = !parts.hasGaps();
      closest = now.ranking().rank(question.city());
    }

    Advice solve(Watch watch) {
      double[] tangent = space.nominal();
      for (int round = 0; round < (exact ? 1 : TANGENTS); round++) {
        Leads leads = new Leads(new PartScores(space.parts(), tangent), now, question.city());
        TopSearch.Outcome outcome =
            new TopSearch(space, leads, question.top() - 1, margin, PATIENCE).run(watch);
        bound = exact ? outcome.bound() : 0;
        if (outcome.weights().isEmpty()) {
          return best != null ? best : failure(leads, outcome, watch);
        }
        double[] found = outcome.weights().get();
        boolean settled = space.change(found) > 0 && distance(found, tangent) < 1e-9;
        verify(found, exact && outcome.exhausted());
        if (settled || watch.isCancelled()) {
          break;
        }
        tangent = found;
      }
      return best != null ? best : new NotFound(watch.isCancelled(), bound);
    }

    private Advice failure(Leads leads, TopSearch.Outcome outcome, Watch watch) {
      if (!outcome.exhausted()) {
        return new NotFound(watch.isCancelled(), bound);
      }
      return blocked(new Blockade(space, leads));
    }

    private Blocked blocked(Blockade blockade) {
      if (question.top() > 1) {
        return new Blocked(blockade.dominators(), 0, exact, closest);
      }
      Blockade.Mixture mixture = blockade.mixture();
      return new Blocked(
          blockade.blockers(mixture), Math.max(0, mixture.shortfall()), exact, closest);
    }

    /** Scores again, and keeps the answer if it is true and the best so far. */
    private void verify(double[] found, boolean proven) {
      NewWeights weights = new NewWeights(space.parts(), found);
      IndexResult then = engine.evaluate(now.input(), now.settings().withWeights(weights.set()));
      int rank = then.ranking().rank(question.city());
      double change = space.change(found);
      closest = rank > 0 ? Math.min(closest, rank) : closest;
      if (rank > 0 && rank <= question.top() && (best == null || change < best.totalChange())) {
        best =
            new Reachable(
                weights.set(),
                weights.changes(then),
                change,
                bound,
                proven,
                now.ranking().rank(question.city()),
                rank,
                ahead(then, rank));
      }
    }

    private List<Integer> ahead(IndexResult then, int rank) {
      return Arrays.stream(then.ranking().order(), 0, rank - 1).boxed().toList();
    }

    private double distance(double[] one, double[] other) {
      double sum = 0;
      for (int part = 0; part < one.length; part++) {
        sum += Math.abs(one[part] - other[part]);
      }
      return sum;
    }
  }
}
