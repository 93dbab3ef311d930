package org.meridian.scoring.advice;

import java.util.Optional;
import java.util.Set;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.uncertainty.ProgressMonitor;

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
 * Where a city has gaps its score is a quotient. Rivals with gaps are first left aside: if the
 * answer without them holds with them too, it is the least nonetheless. Otherwise, and where the
 * city itself has gaps, quotients are replaced by their tangents, again and again at the weights
 * found, and the answer is only a good one. In every case it is verified by scoring everything
 * again through the engine before it is given.
 *
 * <p>Stateless but for the engine it asks; thread-safe.
 */
public final class MakeFirst {

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
  public RankAdvice advise(IndexResult now, Question question, ProgressMonitor watch) {
    int rank = now.ranking().rank(question.city());
    TreeCut parts = TreeCut.at(now, question.level());
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
    return new MakeFirstSearch(engine, now, question, parts).solve(watch);
  }
}
