package org.meridian.io.graph;

import java.util.List;

/**
 * What the columns of a table of flows are for; positions from 0.
 *
 * @param from columns that name the place where the flow begins, in the order of {@link
 *     PlaceRoles#keys}
 * @param to columns that name the place where it ends
 * @param value how much flows; -1 where the table has none and each row counts 1
 */
public record FlowRoles(List<Integer> from, List<Integer> to, int value) {

  /** Copies the columns. */
  public FlowRoles {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }
}
