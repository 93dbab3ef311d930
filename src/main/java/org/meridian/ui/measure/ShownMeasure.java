package org.meridian.ui.measure;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.IndexResult;

/**
 * A node of the index whose scores a view can show.
 *
 * @param id the node's id; empty for the index itself
 * @param name its name
 * @param depth how far below the index it stands
 */
public record ShownMeasure(String id, LocalText name, int depth) {

  /** The nodes that have scores, the index first, down to a depth. */
  public static List<ShownMeasure> of(IndexResult result, int deepest) {
    IndexStructure structure = result.structure();
    List<ShownMeasure> measures = new ArrayList<>();
    for (int node = 0; node < structure.size(); node++) {
      boolean root = node == IndexStructure.ROOT;
      if (root || structure.depth(node) <= deepest && isOffered(result, node)) {
        measures.add(
            new ShownMeasure(
                root ? "" : structure.node(node).id(),
                structure.node(node).name(),
                structure.depth(node)));
      }
    }
    return measures;
  }

  /** An only child scores as its parent does, so it is not offered beside it. */
  private static boolean isOffered(IndexResult result, int node) {
    int parent = result.structure().parent(node);
    boolean only = parent != IndexStructure.ROOT && result.structure().childCount(parent) == 1;
    return result.takesPart(node) && !only;
  }

  /** The position of a measure by its id; the index itself where the id is empty or unknown. */
  public static int position(IndexStructure structure, String id) {
    return id.isEmpty() ? IndexStructure.ROOT : structure.position(id).orElse(IndexStructure.ROOT);
  }
}
