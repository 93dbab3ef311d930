package org.meridian.scenario.groups;

import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A group in two sides. What only one side has keeps its row there and none in the other.
 *
 * @param key of the group in both
 * @param a its row in A; empty where A has no such group
 * @param b its row in B; empty where B has none
 */
public record GroupChange(String key, Optional<GroupRow> a, Optional<GroupRow> b) {

  static GroupChange of(GroupRow a, Optional<GroupRow> b) {
    return new GroupChange(a.set().key(), Optional.of(a), b);
  }

  static GroupChange onlyB(GroupRow b) {
    return new GroupChange(b.set().key(), Optional.empty(), Optional.of(b));
  }

  /** The row that names it: A's, else B's. */
  public GroupRow named() {
    return a.or(() -> b).orElseThrow();
  }

  /**
   * B less A in one figure, as {@code GroupRow::inTop} or {@code GroupRow::mean}; NaN where a side
   * lacks it.
   */
  public double difference(ToDoubleFunction<GroupRow> figure) {
    return b.map(figure::applyAsDouble).orElse(Double.NaN)
        - a.map(figure::applyAsDouble).orElse(Double.NaN);
  }
}
