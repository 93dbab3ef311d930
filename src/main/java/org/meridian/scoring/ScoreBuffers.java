package org.meridian.scoring;

import java.util.Arrays;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.ChildScores;
import org.meridian.scoring.aggregation.PowerMeans;
import org.meridian.scoring.basis.ScoringWarning;
import org.meridian.scoring.ranking.RowOrder;

/**
 * Where a {@link ScorePlan} puts its results. Belongs to one thread at a time; every evaluation
 * overwrites the one before.
 */
public final class ScoreBuffers {

  private final ScorePlan plan;
  private final boolean keeping;
  private final double[][] columns;
  private final ChildScores[] siblings;
  private final boolean[] changed;
  private final boolean[] complete;
  private RowOrder order;
  private double[] lastWeights;

  /** A keeping workspace never overwrites a column that it has handed out. */
  ScoreBuffers(ScorePlan plan, boolean keeping) {
    this.plan = plan;
    this.keeping = keeping;
    int size = plan.structure().size();
    columns = new double[size][];
    siblings = new ChildScores[size];
    changed = new boolean[size];
    complete = plan.completeSources();
    for (int node = 0; node < size; node++) {
      columns[node] = plan.normalised(node);
    }
    double[] errors = new double[plan.rows()];
    for (int group : plan.groups()) {
      siblings[group] = new ChildScores(plan.memberPositions(group).length, errors);
      columns[group] = new double[plan.rows()];
    }
    if (columns[IndexStructure.ROOT] == null) {
      columns[IndexStructure.ROOT] = new double[plan.rows()];
      Arrays.fill(columns[IndexStructure.ROOT], Double.NaN);
    }
  }

  void evaluate(double[] weights) {
    for (int group : plan.groups()) {
      changed[group] = isStale(group, weights);
      if (changed[group]) {
        join(group, weights);
      }
    }
    if (lastWeights == null) {
      lastWeights = new double[weights.length];
    }
    System.arraycopy(weights, 0, lastWeights, 0, weights.length);
  }

  private boolean isStale(int group, double[] weights) {
    if (lastWeights == null) {
      return true;
    }
    for (int member : plan.memberPositions(group)) {
      if (changed[member] || weights[member] != lastWeights[member]) {
        return true;
      }
    }
    for (int missing : plan.absentPositions(group)) {
      if (weights[missing] != lastWeights[missing]) {
        return true;
      }
    }
    return false;
  }

  private void join(int group, double[] weights) {
    if (keeping) {
      columns[group] = new double[plan.rows()];
    }
    ChildScores children = siblings[group];
    children.clear(plan.threshold(group), columns[group]);
    for (int member : plan.memberPositions(group)) {
      if (weights[member] > 0) {
        children.add(columns[member], plan.transformed(member), complete[member], weights[member]);
      }
    }
    for (int missing : plan.absentPositions(group)) {
      if (weights[missing] > 0) {
        children.addAbsent();
      }
    }
    if (children.count() == 0) {
      children.refuse(
          plan.canTakePart(group)
              ? ScoringWarning.WarningKind.NO_WEIGHT
              : ScoringWarning.WarningKind.NOTHING_SCALED);
    } else if (!children.isEnough(children.count())) {
      // So many are missing in every row that no row has enough.
      Arrays.fill(columns[group], Double.NaN);
    } else {
      children.close();
      plan.aggregation(group).aggregate(children);
    }
    complete[group] = isComplete(group, children);
  }

  /** Whether a node is missing in no row for certain: means of what is complete are complete. */
  private boolean isComplete(int group, ChildScores children) {
    return children.isComplete()
        && children.problem() == null
        && plan.aggregation(group) instanceof PowerMeans;
  }

  /** The scores of a node, one a row, NaN missing; null if the node takes no part. Not a copy. */
  public double[] scores(int node) {
    return columns[node];
  }

  /** Why a node is missing for all rows although it has children; null if it is not. */
  public ScoringWarning.WarningKind problem(int node) {
    return siblings[node] == null ? null : siblings[node].problem();
  }

  /**
   * Ranks the rows by the score of the index.
   *
   * @param ranks receives the rank of each row: 1 for the best, ties take the minimum, 0 for a
   *     missing score
   */
  public void ranks(int[] ranks) {
    sorting().rank(columns[IndexStructure.ROOT], ranks);
  }

  /** Made when first asked for: most workspaces never rank. */
  private RowOrder sorting() {
    if (order == null) {
      order = new RowOrder(plan.rows());
    }
    return order;
  }

  /** The rows as last ranked, best first, missing ones last; not a copy. */
  public int[] order() {
    return sorting().order();
  }

  double[][] columns() {
    return columns.clone();
  }

  ScoringWarning.WarningKind[] problems() {
    ScoringWarning.WarningKind[] problems = new ScoringWarning.WarningKind[siblings.length];
    for (int node = 0; node < problems.length; node++) {
      problems[node] = problem(node);
    }
    return problems;
  }
}
