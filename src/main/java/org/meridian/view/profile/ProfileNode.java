package org.meridian.view.profile;

import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;

/**
 * A row of scores in a node.
 *
 * @param node its position in the tree
 * @param depth 0 for the index itself, 1 for its dimensions
 * @param name what heads the row
 */
public record ProfileNode(int node, int depth, LocalText name) {

  static ProfileNode of(IndexStructure structure, int node) {
    return new ProfileNode(node, structure.depth(node), structure.node(node).name());
  }

  /** Whether it is the index or one of its dimensions, whose names stand out. */
  public boolean isHead() {
    return depth <= 1;
  }

  /** Whether it is a dimension, which has a colour of its own. */
  public boolean isDimension() {
    return depth == 1;
  }
}
