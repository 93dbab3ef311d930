package org.meridian.scoring.uncertainty;

import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.weights.WeightSet;

/** Draws the weights of all varying nodes of a plan. Immutable. */
public final class WeightDraw {

  private final double[] shares;
  private final int[] varying;
  private final WeightVariation variation;

  private WeightDraw(double[] shares, int[] varying, WeightVariation variation) {
    this.shares = shares;
    this.varying = varying;
    this.variation = variation;
  }

  /** Prepares drawing around nominal weights. */
  public static WeightDraw of(ScorePlan plan, WeightSet nominal, UncertaintyChoices choices) {
    double[] shares = shares(plan, nominal);
    IndexStructure structure = plan.structure();
    int[] varying =
        IntStream.range(1, structure.size())
            .filter(node -> shares[node] > 0 && choices.varies(structure.depth(node)))
            .toArray();
    return new WeightDraw(shares, varying, choices.variation());
  }

  /** Nominal shares among the siblings that can take part; 0 for nodes that take none. */
  static double[] shares(ScorePlan plan, WeightSet nominal) {
    double[] weights = plan.weights(nominal);
    double[] shares = new double[weights.length];
    for (int node = 0; node < weights.length; node++) {
      int[] members = plan.members(node);
      double sum = 0;
      for (int member : members) {
        sum += weights[member];
      }
      for (int member : members) {
        shares[member] = sum > 0 ? weights[member] / sum : 0;
      }
    }
    return shares;
  }

  /** Positions of the nodes whose weights vary, ascending; a copy. */
  public int[] varying() {
    return varying.clone();
  }

  /** The nominal weights by node position, siblings summing to 1; a copy to draw into. */
  public double[] nominal() {
    return shares.clone();
  }

  /**
   * Draws all varying weights from a stream, in the order of node positions.
   *
   * @param weights by node position; those that do not vary are left alone
   */
  public void draw(RandomStream stream, double[] weights) {
    for (int node : varying) {
      weights[node] = variation.weight(shares[node], stream.nextDouble());
    }
  }

  /**
   * Draws one varying weight from a given number.
   *
   * @param node one of {@link #varying()}
   * @param u uniform in 0 (inclusive) to 1 (exclusive)
   * @return its weight
   */
  public double weight(int node, double u) {
    return variation.weight(shares[node], u);
  }
}
