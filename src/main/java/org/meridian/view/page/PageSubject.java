package org.meridian.view.page;

import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;

/**
 * What a page is about, and in which words.
 *
 * @param result what is shown
 * @param messages words
 */
public record PageSubject(ScenarioResult result, Messages messages) {

  /** Scores of cities. */
  public IndexResult scores() {
    return result.cities();
  }

  /** The index. */
  public IndexStructure structure() {
    return result.cities().structure();
  }

  /** The name of a node. */
  public String node(int node) {
    return messages.get(structure().node(node).name());
  }

  /** The name of a city by its row. */
  public String city(int row) {
    return messages.get(result.dataset().city(row).name());
  }

  /** The place of the dimension that a node belongs to; none for the index itself. */
  public int dimension(int node) {
    return node == IndexStructure.ROOT ? PageColours.NONE : structure().dimensionPlace(node);
  }

  /** A rank for sorting: NaN for none. */
  public double rank(int row) {
    int rank = scores().ranking().rank(row);
    return rank == 0 ? Double.NaN : rank;
  }
}
