package org.meridian.flow;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;

/**
 * Which pairs are linked in what stands below a node. Pairs that only another part of the index
 * links are counted with 0 there where its link indicators are complete; such a 0 is no link.
 */
final class LinkPresence {

  private final boolean every;
  private final List<double[]> values = new ArrayList<>();
  private final List<Boolean> complete = new ArrayList<>();

  /** Looks at a node; every pair is linked in the index as a whole. */
  LinkPresence(Dataset dataset, IndexResult scores, int node) {
    every = node == IndexStructure.ROOT;
    if (!every) {
      gather(dataset, scores, node);
    }
  }

  private void gather(Dataset dataset, IndexResult scores, int node) {
    IndexStructure structure = scores.structure();
    if (scores.raw(node).length > 0) {
      values.add(scores.raw(node));
      complete.add(
          LinkIndicators.forPairs(dataset, structure.node(node))
              .map(indicator -> indicator.rules().complete())
              .orElse(false));
    }
    for (int child = 0; child < structure.childCount(node); child++) {
      gather(dataset, scores, structure.child(node, child));
    }
  }

  /** Whether any value says that there is a link: one that is present and no absent 0. */
  boolean links(int pair) {
    if (every) {
      return true;
    }
    for (int at = 0; at < values.size(); at++) {
      double value = values.get(at)[pair];
      if (!Double.isNaN(value) && !(complete.get(at) && value == 0)) {
        return true;
      }
    }
    return false;
  }
}
