package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;

/** The children of one node as its aggregation met them in an evaluation that is over. */
final class MemberScores {

  private final Aggregation aggregation;
  private final Siblings siblings;
  private final List<Integer> nodes;
  private final double threshold;

  private MemberScores(
      Aggregation aggregation, Siblings siblings, List<Integer> nodes, double threshold) {
    this.aggregation = aggregation;
    this.siblings = siblings;
    this.nodes = nodes;
    this.threshold = threshold;
  }

  static MemberScores of(IndexResult result, double[] weights, int node) {
    ScorePlan plan = result.plan();
    int[] members = plan.memberPositions(node);
    Siblings siblings = new Siblings(members.length, new double[result.rows()]);
    siblings.clear(plan.threshold(node), new double[0]);
    List<Integer> nodes = new ArrayList<>();
    for (int member : members) {
      if (weights[member] > 0) {
        siblings.add(result.scores(member), null, false, weights[member]);
        nodes.add(member);
      }
    }
    siblings.close();
    return new MemberScores(plan.aggregation(node), siblings, nodes, plan.threshold(node));
  }

  Joining join(int row) {
    Joining joining = aggregation.join(siblings, row);
    return new Joining(
        joining.formula(),
        joining.parts().stream().map(this::named).toList(),
        joining.figures(),
        joining.score());
  }

  /** Siblings are numbered among themselves, nodes in the tree. */
  private Joining.Part named(Joining.Part part) {
    return new Joining.Part(nodes.get(part.node()), part.score(), part.weight(), part.term());
  }

  Availability availability(int row) {
    return new Availability(siblings.available(row), siblings.count(), threshold);
  }
}
