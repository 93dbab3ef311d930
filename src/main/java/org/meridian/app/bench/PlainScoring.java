package org.meridian.app.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.ScorePlan;

/**
 * Scoring as one would write it first: city by city, down the tree, then a sort with a comparator.
 * It is what the engine's speed is compared with.
 */
final class PlainScoring {

  private final ScorePlan plan;
  private final IndexStructure structure;

  PlainScoring(ScorePlan plan) {
    this.plan = plan;
    structure = plan.structure();
  }

  /** The ranks of all rows, 1 for the best. */
  int[] ranks(double[] weights) {
    double[] scores = new double[plan.rows()];
    List<Integer> order = new ArrayList<>();
    for (int row = 0; row < scores.length; row++) {
      scores[row] = score(IndexStructure.ROOT, row, weights);
      order.add(row);
    }
    order.sort(Comparator.comparingDouble(row -> -scores[row]));
    int[] ranks = new int[scores.length];
    for (int place = 0; place < scores.length; place++) {
      int row = order.get(place);
      int above = place == 0 ? row : order.get(place - 1);
      ranks[row] = place > 0 && scores[above] == scores[row] ? ranks[above] : place + 1;
    }
    return ranks;
  }

  private double score(int node, int row, double[] weights) {
    double[] column = plan.normalised(node);
    if (column != null) {
      return column[row];
    }
    double sum = 0;
    double total = 0;
    for (int child : structure.children(node)) {
      double value = score(child, row, weights);
      if (!Double.isNaN(value)) {
        sum += weights[child] * value;
        total += weights[child];
      }
    }
    return sum / total;
  }
}
