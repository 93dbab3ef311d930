package org.meridian.io.importing.checks;

import java.util.Arrays;

/**
 * The first record of each pair of places in a group of records; an open table of longs, small for
 * a million pairs.
 */
final class PairMap {

  private static final long FREE = -1;

  /** More places than any table has. */
  private static final long PLACES = 1 << 21;

  private long[] keys = new long[1 << 10];
  private int[] records = new int[1 << 10];
  private int size;

  PairMap() {
    Arrays.fill(keys, FREE);
  }

  private static long key(int group, int from, int to) {
    return ((long) group * PLACES + from) * PLACES + to;
  }

  /** The first record of a pair in a group, -1 where there is none. */
  int first(int group, int from, int to) {
    int at = slot(keys, key(group, from, to));
    return keys[at] == FREE ? -1 : records[at];
  }

  /** Takes up the first record of a pair. */
  void put(int group, int from, int to, int record) {
    if (++size * 2 > keys.length) {
      grow();
    }
    int at = slot(keys, key(group, from, to));
    keys[at] = key(group, from, to);
    records[at] = record;
  }

  private void grow() {
    long[] more = new long[keys.length * 2];
    int[] moved = new int[more.length];
    Arrays.fill(more, FREE);
    for (int at = 0; at < keys.length; at++) {
      if (keys[at] != FREE) {
        int slot = slot(more, keys[at]);
        more[slot] = keys[at];
        moved[slot] = records[at];
      }
    }
    keys = more;
    records = moved;
  }

  private static int slot(long[] table, long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & table.length - 1;
    while (table[at] != FREE && table[at] != key) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }
}
