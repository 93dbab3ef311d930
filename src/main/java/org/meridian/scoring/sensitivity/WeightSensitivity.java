package org.meridian.scoring.sensitivity;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ScoreBuffers;
import org.meridian.scoring.ScorePlan;
import org.meridian.scoring.uncertainty.MethodPlans;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.scoring.uncertainty.RankSorter;
import org.meridian.scoring.uncertainty.UncertaintyChoices;
import org.meridian.scoring.uncertainty.WeightDraw;

/**
 * Sobol' indices of the ranking: which uncertain weight, or the choice of methods, moves cities
 * most. The output is the mean over rows of |rank - nominal rank|, in places.
 *
 * @param nodes positions of the nodes whose weights were varied
 * @param methods whether the choice of methods was varied too, as the last input
 * @param indices one an input, in the order of the nodes
 */
public record WeightSensitivity(int[] nodes, boolean methods, SobolIndices indices) {

  /**
   * Estimates the indices.
   *
   * @param nominal weights and methods as they are
   * @param choices what is uncertain; the nodes of its levels are the inputs, and the combinations
   *     of its methods, if it has any, are one more
   * @param samples N; N (inputs + 2) evaluations are made
   * @return empty if it was stopped
   */
  public static Optional<WeightSensitivity> of(
      IndexResult nominal,
      UncertaintyChoices choices,
      int samples,
      int threads,
      ProgressMonitor watch) {
    MethodPlans methods = MethodPlans.of(nominal, choices);
    WeightDraw draw = WeightDraw.of(nominal.plan(), nominal.settings().weights(), choices);
    boolean several = methods.plans().size() > 1;
    int inputs = draw.varying().length + (several ? 1 : 0);
    return SobolIndices.estimate(
            inputs,
            samples,
            choices.seed(),
            threads,
            watch,
            () -> new Model(nominal, methods, draw))
        .map(indices -> new WeightSensitivity(draw.varying(), several, indices));
  }

  /** From uniform numbers to the mean shift of rank. */
  private static final class Model implements ToDoubleFunction<double[]> {
    private final MethodPlans methods;
    private final ScoreBuffers[] workspaces;
    private final WeightDraw draw;
    private final int[] varying;
    private final double[] weights;
    private final int[] nominal;
    private final int[] ranks;
    private final RankSorter sorter;

    Model(IndexResult result, MethodPlans methods, WeightDraw draw) {
      this.methods = methods;
      this.draw = draw;
      workspaces = methods.plans().stream().map(ScorePlan::workspace).toArray(ScoreBuffers[]::new);
      varying = draw.varying();
      weights = draw.nominal();
      nominal = result.ranking().ranks();
      ranks = new int[nominal.length];
      sorter = new RankSorter(result.rows());
    }

    @Override
    public double applyAsDouble(double[] u) {
      for (int i = 0; i < varying.length; i++) {
        weights[varying[i]] = draw.weight(varying[i], u[i]);
      }
      int method = u.length > varying.length ? (int) (u[varying.length] * workspaces.length) : 0;
      methods.plans().get(method).evaluate(weights, workspaces[method]);
      sorter.rank(workspaces[method].scores(IndexStructure.ROOT), ranks);
      return RankShift.mean(ranks, nominal);
    }
  }
}
