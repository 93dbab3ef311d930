package org.meridian.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The tree of an index, of any depth, numbered for fast work: nodes stand in pre-order, the root is
 * node 0, every node comes before the nodes below it.
 */
public final class IndexStructure {

  /** The position of the index itself. */
  public static final int ROOT = 0;

  private final List<IndexNode> nodes;
  private final int[] parents;
  private final int[] depths;
  private final int[][] children;
  private final int[] leaves;
  private final Map<String, Integer> positions;

  /**
   * Numbers a tree.
   *
   * @param root the index
   * @throws IllegalArgumentException if two nodes share an id
   */
  public IndexStructure(IndexNode root) {
    List<IndexNode> order = new ArrayList<>();
    List<Integer> above = new ArrayList<>();
    number(root, -1, order, above);
    nodes = List.copyOf(order);
    parents = above.stream().mapToInt(Integer::intValue).toArray();
    positions = positions(nodes);
    children = new int[nodes.size()][];
    depths = new int[nodes.size()];
    List<Integer> ends = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      children[node] = childrenOf(node);
      depths[node] = node == ROOT ? 0 : depths[parents[node]] + 1;
      if (children[node].length == 0) {
        ends.add(node);
      }
    }
    leaves = ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void number(
      IndexNode node, int parent, List<IndexNode> order, List<Integer> above) {
    int own = order.size();
    order.add(node);
    above.add(parent);
    for (IndexNode child : node.children()) {
      number(child, own, order, above);
    }
  }

  private static Map<String, Integer> positions(List<IndexNode> nodes) {
    Map<String, Integer> positions = new HashMap<>();
    for (int node = 0; node < nodes.size(); node++) {
      if (positions.put(nodes.get(node).id(), node) != null) {
        throw new IllegalArgumentException("two nodes are called " + nodes.get(node).id());
      }
    }
    return Map.copyOf(positions);
  }

  private int[] childrenOf(int node) {
    return nodes.get(node).children().stream()
        .mapToInt(child -> positions.get(child.id()))
        .toArray();
  }

  /** How many nodes there are, the root included. */
  public int size() {
    return nodes.size();
  }

  /** The node at a position. */
  public IndexNode node(int position) {
    return nodes.get(position);
  }

  /** All nodes in pre-order. */
  public List<IndexNode> nodes() {
    return nodes;
  }

  /** The position of a node by its id. */
  public OptionalInt position(String id) {
    Integer position = positions.get(id);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** The position of the node above, -1 for the root. */
  public int parent(int position) {
    return parents[position];
  }

  /** How many steps below the root: 0 for the root itself. */
  public int depth(int position) {
    return depths[position];
  }

  /** Positions of the nodes directly below, in order; a copy. */
  public int[] children(int position) {
    return children[position].clone();
  }

  /** How many nodes stand directly below. */
  public int childCount(int position) {
    return children[position].length;
  }

  /** The position of a node's n-th child. */
  public int child(int position, int n) {
    return children[position][n];
  }

  /** Positions of all leaves, in order; a copy. */
  public int[] leaves() {
    return leaves.clone();
  }

  /** The position just behind the last node below this one: its subtree is [position, end). */
  public int subtreeEnd(int position) {
    int end = position + 1;
    while (end < nodes.size() && depths[end] > depths[position]) {
      end++;
    }
    return end;
  }

  /**
   * The dimension that a node belongs to: its ancestor (or itself) directly below the root; the
   * root for the root.
   */
  public int dimension(int position) {
    int node = position;
    while (depths[node] > 1) {
      node = parents[node];
    }
    return node;
  }

  /** Which of the dimensions a node belongs to: 0 for the first, and for the root. */
  public int dimensionPlace(int position) {
    int dimension = dimension(position);
    int place = 0;
    while (place < childCount(ROOT) - 1 && child(ROOT, place) != dimension) {
      place++;
    }
    return dimension == ROOT ? 0 : place;
  }
}
