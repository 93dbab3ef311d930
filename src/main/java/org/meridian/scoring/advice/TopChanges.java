package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares two lists of the best. */
final class TopChanges {

  private TopChanges() {}

  /**
   * Which row passes which between two orders of the best; a row that is not listed is behind all
   * that are, and pairs of which neither order lists both are told by who came and who went.
   */
  static List<TippingTick.Passing> between(int[] before, int[] after) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int row : after) {
      all.add(row);
    }
    for (int row : before) {
      all.add(row);
    }
    List<TippingTick.Passing> passings = new ArrayList<>();
    for (int row : all) {
      for (int other : all) {
        if (place(before, row) > place(before, other) && place(after, row) < place(after, other)) {
          passings.add(new TippingTick.Passing(row, other));
        }
      }
    }
    return passings;
  }

  private static int place(int[] order, int row) {
    for (int place = 0; place < order.length; place++) {
      if (order[place] == row) {
        return place;
      }
    }
    return order.length;
  }
}
