package org.meridian.scoring;

/** The stages up to the weights, and a workspace that evaluates weights one after another. */
final class Stages {

  private final TreatedTable treated;
  private final NormalisedTable normalised;
  private final ScorePlan plan;
  private final Workspace workspace;

  Stages(TreatedTable treated, NormalisedTable normalised, ScorePlan plan) {
    this.treated = treated;
    this.normalised = normalised;
    this.plan = plan;
    workspace = new Workspace(plan, true);
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

  synchronized Evaluation evaluate(double[] weights) {
    workspace.evaluate(weights);
    return new Evaluation(workspace.columns(), workspace.problems());
  }
}
