package org.meridian.scenario.comparison.cause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.meridian.model.IndexStructure;

/** The parts of an index whose data are told apart. */
final class PartTree {

  private final IndexStructure structure;
  private final int top;
  private final BitSet changed;

  /**
   * A part.
   *
   * @param id of its node
   * @param nodes all nodes of the part whose data differ between the sides, by position
   */
  record DataPart(String id, BitSet nodes) {

    /** Whether anything in it differs. */
    boolean differs() {
      return !nodes.isEmpty();
    }
  }

  /**
   * The parts below a node.
   *
   * @param node position of the compared node; where one node alone stands below it, that one
   *     counts
   * @param changed positions of the nodes whose data differ
   */
  PartTree(IndexStructure structure, int node, BitSet changed) {
    this.structure = structure;
    this.changed = changed;
    top = node;
  }

  /** All nodes whose data differ. */
  BitSet whole() {
    return changed;
  }

  /** The parts directly below the compared node; none where its own values differ. */
  List<DataPart> parts() {
    return children(top);
  }

  /**
   * The parts directly below a node of an id; none where it has nothing below, or where its own
   * values differ.
   */
  List<DataPart> below(String id) {
    return children(structure.position(id).orElseThrow());
  }

  private List<DataPart> children(int node) {
    int parent = node;
    while (structure.childCount(parent) == 1) {
      parent = structure.child(parent, 0);
    }
    List<DataPart> parts = new ArrayList<>();
    for (int n = 0; n < structure.childCount(parent); n++) {
      int child = structure.child(parent, n);
      BitSet nodes = new BitSet();
      collect(child, nodes);
      nodes.and(changed);
      parts.add(new DataPart(structure.node(child).id(), nodes));
    }
    return isCovered(node, parts) ? parts : List.of();
  }

  /**
   * Whether all that differs from a node down lies in its parts, rather than at the node itself.
   */
  private boolean isCovered(int node, List<DataPart> parts) {
    BitSet all = new BitSet();
    collect(node, all);
    all.and(changed);
    parts.forEach(part -> all.andNot(part.nodes()));
    return all.isEmpty();
  }

  private void collect(int node, BitSet nodes) {
    nodes.set(node);
    for (int n = 0; n < structure.childCount(node); n++) {
      collect(structure.child(node, n), nodes);
    }
  }
}
