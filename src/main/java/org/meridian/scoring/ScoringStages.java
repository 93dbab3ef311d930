package org.meridian.scoring;

/** The stages up to the weights, and a workspace that evaluates weights one after another. */
final class ScoringStages {

  private final TreatedTable treated;
  private final NormalisedTable normalised;
  private final ScorePlan plan;
  private final ScoreBuffers workspace;

  ScoringStages(TreatedTable treated, NormalisedTable normalised, ScorePlan plan) {
    this.treated = treated;
    this.normalised = normalised;
    this.plan = plan;
    workspace = new ScoreBuffers(plan, true);
  }

  TreatedTable treated() {
    return treated;
  }

  NormalisedTable normalised() {
    return normalised;
  }

  ScorePlan plan() {
    return plan;
  }

  synchronized NodeScores evaluate(double[] weights) {
    workspace.evaluate(weights);
    return new NodeScores(workspace.columns(), workspace.problems());
  }
}
