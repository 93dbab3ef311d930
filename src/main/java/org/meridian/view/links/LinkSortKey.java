package org.meridian.view.links;

import java.util.Comparator;
import org.meridian.model.LinkTable;

/** By what links are put in order. Missing values stand last whichever way the order runs. */
public sealed interface LinkSortKey {

  /** The measure that is asked for, best first. */
  record Rank() implements LinkSortKey {}

  /** The names of the two cities. */
  record PairKey() implements LinkSortKey {}

  /**
   * The score of a node.
   *
   * @param node its position
   */
  record Score(int node) implements LinkSortKey {}

  /**
   * The value of a leaf as it stands in the data.
   *
   * @param node its position
   */
  record ValueKey(int node) implements LinkSortKey {}

  /** The order of link numbers by a column, missing ones last, ties by number. */
  static Comparator<Integer> byColumn(double[] column, boolean ascending) {
    Comparator<Integer> present = Comparator.comparingDouble(link -> column[link]);
    Comparator<Integer> directed = ascending ? present : present.reversed();
    return Comparator.<Integer>comparingInt(link -> Double.isNaN(column[link]) ? 1 : 0)
        .thenComparing(directed)
        .thenComparingInt(link -> link);
  }

  /** The order of link numbers by the places of their cities in a list of names. */
  static Comparator<Integer> byNames(LinkTable links, int[] places, boolean ascending) {
    Comparator<Integer> names =
        Comparator.<Integer>comparingInt(link -> places[links.origin(link)])
            .thenComparingInt(link -> places[links.destination(link)]);
    return ascending ? names : names.reversed();
  }
}
