package org.meridian.scoring.advice.weight;

import java.util.Set;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.weights.WeightEdit;

/**
 * The weights of one group while one of its sliders stands at t percent: {@code p_k + q_k t}.
 * Between the ends of the slider the same children weigh more than 0, so the same rows have scores.
 */
public final class GroupSlider {

  private final IndexResult result;
  private final int group;
  private final int[] children;
  private final double[] fixed;
  private final double[] moving;
  private final double room;
  private final boolean movable;

  public GroupSlider(IndexResult result, Set<String> locked, int node) {
    this.result = result;
    IndexStructure structure = result.structure();
    group = structure.parent(node);
    children = structure.children(group);
    fixed = WeightEdit.percentages(structure, result.settings().weights(), group);
    moving = new double[children.length];
    double held = 0;
    double loose = 0;
    int free = 0;
    boolean[] isFree = new boolean[children.length];
    for (int n = 0; n < children.length; n++) {
      boolean lockedChild = locked.contains(structure.node(children[n]).id());
      isFree[n] = children[n] != node && !lockedChild;
      held += children[n] != node && lockedChild ? fixed[n] : 0;
      loose += isFree[n] ? fixed[n] : 0;
      free += isFree[n] ? 1 : 0;
    }
    room = Math.max(0, 100 - held);
    movable = free > 0 && room > 0;
    for (int n = 0; n < children.length; n++) {
      if (isFree[n]) {
        share(n, loose > 0 ? fixed[n] / loose : 1.0 / free);
      } else if (children[n] == node) {
        fixed[n] = 0;
        moving[n] = 1;
      }
    }
  }

  /** A child takes its part of what the slider leaves. */
  private void share(int child, double part) {
    fixed[child] = room * part;
    moving[child] = -part;
  }

  public int group() {
    return group;
  }

  /** The highest percentage. */
  public double room() {
    return room;
  }

  /** Whether the slider can move at all. */
  public boolean isMovable() {
    return movable;
  }

  /** {A, B, C, D} of a row's score (A + B t) / (C + D t) in the group; null if it has none. */
  public double[] quotient(int row) {
    double[] sums = new double[4];
    int available = 0;
    int count = 0;
    for (int n = 0; n < children.length; n++) {
      boolean weighs = fixed[n] > 0 || moving[n] != 0;
      if (weighs && result.plan().canTakePart(children[n])) {
        count++;
        double score = result.score(row, children[n]);
        if (!Double.isNaN(score)) {
          available++;
          sums[0] += fixed[n] * score;
          sums[1] += moving[n] * score;
          sums[2] += fixed[n];
          sums[3] += moving[n];
        }
      }
    }
    boolean enough =
        available > 0 && !((double) available / count < result.plan().threshold(group));
    return enough ? sums : null;
  }
}
