package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.ArithmeticMean;

/**
 * A cut through the tree: the nodes whose effective weights are moved, and the groups above them.
 * Everything below the cut stays as it is, so that each row has a fixed score in every part.
 *
 * <p>With W the effective weights of the parts (0 or more, summing to 1), any W can be had from
 * weights of siblings above the cut. Nodes of weight 0 were switched off and are no parts.
 */
final class TreeCut {

  private final IndexResult result;
  private final int[] nodes;
  private final int[] groups;
  private final boolean gaps;

  private TreeCut(IndexResult result, int[] nodes, int[] groups) {
    this.result = result;
    this.nodes = nodes;
    this.groups = groups;
    gaps = IntStream.range(0, result.rows()).anyMatch(this::isPartial);
  }

  /**
   * Cuts at a depth.
   *
   * @param depth 1 for dimensions; parts that end above it are sources themselves
   */
  static TreeCut at(IndexResult result, int depth) {
    List<Integer> nodes = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    IndexStructure structure = result.structure();
    for (int node = 0; node < structure.size(); node++) {
      if (result.takesPart(node) && structure.depth(node) <= depth) {
        boolean part = structure.depth(node) == depth || result.input().isSource(node);
        (part ? nodes : groups).add(node);
      }
    }
    return new TreeCut(result, toArray(nodes), toArray(groups));
  }

  private static int[] toArray(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The first group above the cut that is not joined by an arithmetic mean. */
  Optional<NotOffered> obstacle() {
    for (int group : groups) {
      Aggregation aggregation = result.plan().aggregation(group);
      if (!(aggregation instanceof ArithmeticMean)) {
        return Optional.of(new NotOffered(group, aggregation));
      }
    }
    return Optional.empty();
  }

  IndexResult result() {
    return result;
  }

  int count() {
    return nodes.length;
  }

  int node(int part) {
    return nodes[part];
  }

  /** Groups above the cut, those above before those below. */
  int[] groups() {
    return groups.clone();
  }

  /** The effective weights of the parts as they are. */
  double[] nominal() {
    return IntStream.of(nodes).mapToDouble(result::effectiveWeight).toArray();
  }

  /** A row's score in a part; NaN if missing. */
  double score(int row, int part) {
    return result.score(row, nodes[part]);
  }

  /** Whether a row has a score in some parts and not in others. */
  boolean isPartial(int row) {
    int present = 0;
    for (int node : nodes) {
      present += Double.isNaN(result.score(row, node)) ? 0 : 1;
    }
    return present > 0 && present < nodes.length;
  }

  /** Whether some row has gaps among the parts. */
  boolean hasGaps() {
    return gaps;
  }

  /** Whether a part stands in the subtree of a node. */
  boolean isBelow(int part, int node) {
    return nodes[part] >= node && nodes[part] < result.structure().subtreeEnd(node);
  }

  /** The sum of the weights of the parts in a node's subtree. */
  double weightOf(int node, double[] weights) {
    double sum = 0;
    for (int part = 0; part < nodes.length; part++) {
      if (isBelow(part, node)) {
        sum += weights[part];
      }
    }
    return sum;
  }

  /** How far apart scores in the parts lie at most, in points. */
  double range() {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int node : nodes) {
      for (double score : result.scores(node)) {
        if (!Double.isNaN(score)) {
          low = Math.min(low, score);
          high = Math.max(high, score);
        }
      }
    }
    return Math.max(high - low, Double.MIN_NORMAL);
  }
}
