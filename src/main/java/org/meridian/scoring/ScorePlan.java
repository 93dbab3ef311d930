package org.meridian.scoring;

import org.meridian.model.IndexStructure;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.PowerMeans;
import org.meridian.scoring.weights.WeightSet;

/**
 * Everything about an evaluation but the weights, prepared once: normalised columns, the order in
 * which nodes are joined, their methods and thresholds. It is the fast way to evaluate the same
 * data under many weights:
 *
 * <pre>{@code
 * ScorePlan plan = engine.plan(input, settings);      // shared, immutable, thread-safe
 * Workspace workspace = plan.workspace();             // one a thread, used again and again
 * double[] weights = plan.weights(settings.weights());// by node position, any scale, 0 allowed
 * plan.evaluate(weights, workspace);                  // allocates nothing per row
 * workspace.scores(IndexStructure.ROOT);              // one score a row, NaN missing
 * workspace.ranks(rankOfRow);                         // 1 = best, ties the minimum, 0 = missing
 * }</pre>
 *
 * <p>A workspace remembers the weights it was last evaluated with, and recomputes only the nodes
 * that changed weights can reach. The result depends on the weights alone, never on what was
 * evaluated before, to the last bit.
 */
public final class ScorePlan {

  private final IndexStructure structure;
  private final int rows;
  private final int[] groups;
  private final int[][] members;
  private final int[][] absent;
  private final boolean[] scaled;
  private final double[][] sources;
  private final double[][] transformed;
  private final boolean[] complete;
  private final Aggregation[] aggregations;
  private final double[] thresholds;

  ScorePlan(IndexInput input, NormalisedTable table, IndexSettings settings) {
    structure = input.structure();
    rows = input.rows();
    groups = PlanLayout.groups(input);
    sources = table.columns();
    scaled = PlanLayout.scaled(structure, sources);
    members = PlanLayout.members(structure, sources, scaled);
    absent = PlanLayout.absent(input);
    complete = PlanLayout.complete(sources);
    aggregations = new Aggregation[structure.size()];
    thresholds = new double[structure.size()];
    transformed = new double[structure.size()][];
    for (int group : groups) {
      aggregations[group] = settings.aggregation(structure.node(group));
      thresholds[group] = settings.missing().threshold(structure.node(group).id());
      prepare(group);
    }
  }

  private ScorePlan(ScorePlan other, double[][] columns) {
    structure = other.structure;
    rows = other.rows;
    groups = other.groups;
    members = other.members;
    absent = other.absent;
    scaled = other.scaled;
    sources = columns.clone();
    complete = PlanLayout.complete(sources);
    aggregations = other.aggregations;
    thresholds = other.thresholds;
    transformed = new double[structure.size()][];
    for (int group : groups) {
      prepare(group);
    }
  }

  /**
   * The same plan with other normalised values, as for a what-if.
   *
   * @param columns by node position, one value a row; null exactly where the node is no source
   */
  public ScorePlan withNormalised(double[][] columns) {
    return new ScorePlan(this, columns);
  }

  /** Knows beforehand what a mean averages in place of the scores of children that are sources. */
  private void prepare(int group) {
    if (aggregations[group] instanceof PowerMeans mean) {
      for (int member : members[group]) {
        transformed[member] = PlanLayout.transform(mean, sources[member]);
      }
    }
  }

  /** The tree of the index whose nodes are scored. */
  public IndexStructure structure() {
    return structure;
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** A new place for results; belongs to one thread at a time. */
  public ScoreBuffers workspace() {
    return new ScoreBuffers(this, false);
  }

  /** The weights of a set by node position. */
  public double[] weights(WeightSet set) {
    return set.weights(structure);
  }

  /**
   * Scores all nodes.
   *
   * @param weights by node position, 0 or more, any scale; a node whose participating children all
   *     weigh 0 is missing for all rows
   * @param workspace made by this plan; holds the results afterwards
   */
  public void evaluate(double[] weights, ScoreBuffers workspace) {
    workspace.evaluate(weights);
  }

  /**
   * Scores all nodes and copies the scores of the index.
   *
   * @param weights by node position, 0 or more, any scale
   * @param scores receives one score a row, NaN missing
   * @param workspace made by this plan
   */
  public void evaluate(double[] weights, double[] scores, ScoreBuffers workspace) {
    workspace.evaluate(weights);
    System.arraycopy(workspace.scores(IndexStructure.ROOT), 0, scores, 0, rows);
  }

  /** The method that joins a node's children, or null if it has none that take part. */
  public Aggregation aggregation(int node) {
    return aggregations[node];
  }

  /** The positions of the children of a node that can take part (their weight may still be 0). */
  public int[] members(int node) {
    return members[node].clone();
  }

  /** Whether a node, or something below it, has values that could be scaled. */
  public boolean canTakePart(int node) {
    return scaled[node];
  }

  /** The normalised column of a source, not a copy, or null if the node is none. */
  public double[] normalised(int node) {
    return sources[node];
  }

  /** The share of a node's children that must be available, 0..1. */
  public double threshold(int node) {
    return thresholds[node];
  }

  /** Nodes that join others, those below before those above. */
  int[] groups() {
    return groups;
  }

  int[] memberPositions(int node) {
    return members[node];
  }

  /** The children of a node that are missing for all rows and yet count for its threshold. */
  int[] absentPositions(int node) {
    return absent[node];
  }

  /** By node position, whether it is a source without a gap; a copy. */
  boolean[] completeSources() {
    return complete.clone();
  }

  double[] transformed(int node) {
    return transformed[node];
  }
}
