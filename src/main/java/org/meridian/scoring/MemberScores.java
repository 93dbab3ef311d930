package org.meridian.scoring;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.AggregationTrace;
import org.meridian.scoring.aggregation.ChildScores;

/** The children of one node as its aggregation met them in an evaluation that is over. */
final class MemberScores {

  private final Aggregation aggregation;
  private final ChildScores siblings;
  private final List<Integer> nodes;
  private final double threshold;

  private MemberScores(
      Aggregation aggregation, ChildScores siblings, List<Integer> nodes, double threshold) {
    this.aggregation = aggregation;
    this.siblings = siblings;
    this.nodes = nodes;
    this.threshold = threshold;
  }

  static MemberScores of(IndexResult result, double[] weights, int node) {
    ScorePlan plan = result.plan();
    int[] members = plan.memberPositions(node);
    ChildScores siblings = new ChildScores(members.length, new double[result.rows()]);
    siblings.clear(plan.threshold(node), new double[0]);
    List<Integer> nodes = new ArrayList<>();
    for (int member : members) {
      if (weights[member] > 0) {
        siblings.add(result.scores(member), null, false, weights[member]);
        nodes.add(member);
      }
    }
    for (int missing : plan.absentPositions(node)) {
      if (weights[missing] > 0) {
        siblings.addAbsent();
      }
    }
    siblings.close();
    return new MemberScores(plan.aggregation(node), siblings, nodes, plan.threshold(node));
  }

  AggregationTrace join(int row) {
    AggregationTrace joining = aggregation.join(siblings, row);
    return new AggregationTrace(
        joining.formula(),
        joining.parts().stream().map(this::named).toList(),
        joining.figures(),
        joining.score());
  }

  /** Siblings are numbered among themselves, nodes in the tree. */
  private AggregationTrace.Part named(AggregationTrace.Part part) {
    return new AggregationTrace.Part(
        nodes.get(part.node()), part.score(), part.weight(), part.term());
  }

  ChildAvailability availability(int row) {
    return new ChildAvailability(siblings.available(row), siblings.counted(), threshold);
  }
}
