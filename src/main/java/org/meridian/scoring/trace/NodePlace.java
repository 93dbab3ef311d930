package org.meridian.scoring.trace;

import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.AggregationTrace;

/**
 * A node's part in the index for one row.
 *
 * @param row the row
 * @param node the node
 * @param weight its weight among its participating siblings, 0..1
 * @param present the same among those that the row has scores in; NaN if it has none in this node
 *     or none in the node above
 * @param effective the product of the weights down from the index, 0..1
 * @param points what it brings to the row's score in the index; NaN if the row has none
 */
public record NodePlace(
    int row, int node, double weight, double present, double effective, double points) {

  static NodePlace of(IndexResult result, int row, int node) {
    return new NodePlace(
        row,
        node,
        result.share(node),
        present(result, row, node),
        result.effectiveWeight(node),
        result.contribution(row, node));
  }

  private static double present(IndexResult result, int row, int node) {
    if (node == IndexStructure.ROOT) {
      return Double.isNaN(result.score(row)) ? Double.NaN : 1;
    }
    return result
        .joining(row, result.structure().parent(node))
        .flatMap(joining -> joining.parts().stream().filter(part -> part.node() == node).findAny())
        .map(AggregationTrace.Part::weight)
        .orElse(Double.NaN);
  }
}
