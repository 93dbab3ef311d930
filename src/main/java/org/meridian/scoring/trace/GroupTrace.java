package org.meridian.scoring.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.AggregationTrace;

/**
 * How a node's children became its score.
 *
 * @param place the node's part in the index
 * @param aggregation the method; empty if nothing below has data
 * @param children all children, those that take no part too
 * @param joining the steps; empty if there is no score
 * @param score what came of it
 * @param absence why there is no score
 */
public record GroupTrace(
    NodePlace place,
    Optional<Aggregation> aggregation,
    List<Child> children,
    Optional<AggregationTrace> joining,
    double score,
    AbsenceReason absence)
    implements NodeTrace {

  /** Copies the list. */
  public GroupTrace {
    children = List.copyOf(children);
  }

  /**
   * A child.
   *
   * @param node its position
   * @param score its score; NaN if it has none
   * @param weight its weight among its participating siblings, 0..1
   * @param part what it was joined as; empty if it was left out
   */
  public record Child(
      int node, double score, double weight, Optional<AggregationTrace.Part> part) {}

  static GroupTrace of(IndexResult result, int row, int node) {
    Optional<AggregationTrace> joining = result.joining(row, node);
    List<Child> children = new ArrayList<>();
    for (int child : result.structure().children(node)) {
      children.add(
          new Child(
              child,
              result.score(row, child),
              result.share(child),
              joining.flatMap(steps -> part(steps, child))));
    }
    return new GroupTrace(
        NodePlace.of(result, row, node),
        Optional.ofNullable(result.plan().aggregation(node)),
        children,
        joining,
        result.score(row, node),
        AbsenceReason.ofGroup(result, row, node));
  }

  private static Optional<AggregationTrace.Part> part(AggregationTrace joining, int child) {
    return joining.parts().stream().filter(part -> part.node() == child).findAny();
  }
}
