package org.meridian.ui.presenting;

import java.util.ArrayList;
import java.util.List;

/** Pictures of what is tried out, in the order they were asked for: none shows an older state. */
final class LiveOrders {

  private final List<PictureOrder> asked = new ArrayList<>();

  /** Another one was asked for. */
  void asked(PictureOrder order) {
    if (asked.isEmpty() || !asked.getLast().equals(order)) {
      asked.add(order);
    }
  }

  /** Whether an order is one of these, and not older than what was shown last. */
  boolean isNewer(PictureOrder order) {
    int at = asked.lastIndexOf(order);
    if (at > 0) {
      asked.subList(0, at).clear();
    }
    return at >= 0;
  }

  /** The story goes on. */
  void forget() {
    asked.clear();
  }
}
