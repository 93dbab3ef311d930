package org.meridian.model;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Finds positions by id: an open table of positions, 8 to 16 bytes an id beside the id itself.
 * Immutable.
 */
public final class IdPositions {

  private static final int FREE = -1;

  private final IntFunction<String> ids;
  private final int[] slots;
  private int repeated = FREE;

  /**
   * Enters ids.
   *
   * @param count how many there are
   * @param ids the id at a position, always the same; of equal ones the first counts
   */
  public IdPositions(int count, IntFunction<String> ids) {
    this.ids = ids;
    slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
    Arrays.fill(slots, FREE);
    for (int position = 0; position < count; position++) {
      int slot = slot(ids.apply(position));
      if (slots[slot] == FREE) {
        slots[slot] = position;
      } else {
        repeated = repeated == FREE ? position : repeated;
      }
    }
  }

  /** The slot that holds an id, or the free one where it would stand. */
  private int slot(String id) {
    int hash = id.hashCode() * 0x9E3779B9;
    int slot = hash >>> 16 ^ hash;
    for (slot &= slots.length - 1; slots[slot] != FREE; slot = slot + 1 & slots.length - 1) {
      if (ids.apply(slots[slot]).equals(id)) {
        return slot;
      }
    }
    return slot;
  }

  /** The position of an id. */
  public OptionalInt find(String id) {
    int position = slots[slot(id)];
    return position == FREE ? OptionalInt.empty() : OptionalInt.of(position);
  }

  /** The first position whose id stands at an earlier one, too. */
  public OptionalInt repeated() {
    return repeated == FREE ? OptionalInt.empty() : OptionalInt.of(repeated);
  }
}
