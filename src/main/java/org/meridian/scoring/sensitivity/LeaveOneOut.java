package org.meridian.scoring.sensitivity;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;

/**
 * What happens to the ranking if a node is left out: its weight becomes 0, its siblings share what
 * it had in proportion. Where it is the only one of its siblings that takes part, the node above is
 * left out with it.
 *
 * <p>Missing values follow the engine's rules without the node; a row that is then unranked, or was
 * before, does not count in the mean.
 *
 * <p>Source: the removal of elements in COINr (Becker and others, 2022); OECD/JRC Handbook (2008),
 * section 7.
 *
 * @param node the position of the node left out
 * @param meanShift the mean absolute shift of rank, in places; NaN if nothing is left to rank by
 * @param largestShift the largest absolute shift of rank, in places
 * @param lost rows that have a rank with the node and none without
 * @param gained rows that have none with the node and have one without
 */
public record LeaveOneOut(int node, double meanShift, int largestShift, int lost, int gained) {

  /** Leaves out each participating node but the root, in the order of positions. */
  public static List<LeaveOneOut> of(IndexResult result) {
    ScorePlan plan = result.plan();
    ScoreBuffers workspace = plan.workspace();
    int[] ranks = new int[result.rows()];
    List<LeaveOneOut> all = new ArrayList<>();
    for (int node = 1; node < plan.structure().size(); node++) {
      if (result.takesPart(node)) {
        double[] weights = plan.weights(result.settings().weights());
        boolean left = remove(result, node, weights);
        plan.evaluate(weights, workspace);
        workspace.ranks(ranks);
        all.add(compare(node, result.ranking().ranks(), ranks, left));
      }
    }
    return List.copyOf(all);
  }

  private static boolean remove(IndexResult result, int node, double[] weights) {
    int removed = node;
    while (removed != IndexStructure.ROOT && result.share(removed) == 1) {
      removed = result.structure().parent(removed);
    }
    weights[removed] = 0;
    return removed != IndexStructure.ROOT;
  }

  private static LeaveOneOut compare(int node, int[] with, int[] without, boolean left) {
    if (!left) {
      return new LeaveOneOut(node, Double.NaN, 0, 0, 0);
    }
    int lost = 0;
    int gained = 0;
    for (int row = 0; row < with.length; row++) {
      lost += with[row] > 0 && without[row] == 0 ? 1 : 0;
      gained += with[row] == 0 && without[row] > 0 ? 1 : 0;
    }
    return new LeaveOneOut(
        node, RankShift.mean(with, without), RankShift.largest(with, without), lost, gained);
  }
}
