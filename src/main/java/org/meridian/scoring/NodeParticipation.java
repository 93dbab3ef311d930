package org.meridian.scoring;

import org.meridian.model.IndexStructure;
import org.meridian.scoring.basis.CompensatedSum;

/** Which nodes take part under given weights, and with what weight. */
final class NodeParticipation {

  private final double[] shares;
  private final double[] effective;

  NodeParticipation(IndexInput input, ScorePlan plan, double[] weights) {
    IndexStructure structure = input.structure();
    shares = new double[structure.size()];
    effective = new double[structure.size()];
    if (plan.canTakePart(IndexStructure.ROOT)) {
      shares[IndexStructure.ROOT] = 1;
      effective[IndexStructure.ROOT] = 1;
    }
    for (int node = 0; node < structure.size(); node++) {
      share(plan.memberPositions(node), weights);
      for (int member : plan.memberPositions(node)) {
        effective[member] = effective[node] * shares[member];
      }
    }
  }

  private void share(int[] members, double[] weights) {
    CompensatedSum sum = new CompensatedSum();
    for (int member : members) {
      sum.add(weights[member]);
    }
    for (int member : members) {
      shares[member] = sum.value() > 0 ? weights[member] / sum.value() : 0;
    }
  }

  boolean takesPart(int node) {
    return effective[node] > 0;
  }

  double share(int node) {
    return shares[node];
  }

  double effectiveWeight(int node) {
    return effective[node];
  }
}
