package org.meridian.scoring.uncertainty;

/**
 * How often each row had each rank. A row's counts cover only the ranks that it had, so that a
 * thousand cities that move by a few places take little room; the room grows while ranks come in
 * that lie outside.
 */
final class RankCounts {

  private static final int FIRST_ROOM = 8;

  private final int rows;
  private final int[] first;
  private final int[][] counts;
  private final int[] missing;

  RankCounts(int rows) {
    this.rows = rows;
    first = new int[rows];
    counts = new int[rows][];
    missing = new int[rows];
  }

  /** Counts the ranks of one replicate; 0 is a missing score. */
  void add(int[] ranks) {
    for (int row = 0; row < rows; row++) {
      int rank = ranks[row];
      if (rank == 0) {
        missing[row]++;
      } else {
        add(row, rank, 1);
      }
    }
  }

  private void add(int row, int rank, int times) {
    int place = rank - first[row];
    int[] own = counts[row];
    if (own == null || place < 0 || place >= own.length) {
      own = makeRoom(row, rank);
      place = rank - first[row];
    }
    own[place] += times;
  }

  private int[] makeRoom(int row, int rank) {
    int[] old = counts[row];
    int low = old == null ? rank : Math.min(first[row], rank);
    int high = old == null ? rank : Math.max(first[row] + old.length - 1, rank);
    int extra = FIRST_ROOM + (high - low) / 2;
    int from = Math.max(1, low - (old == null || rank < first[row] ? extra : 0));
    int to = Math.min(rows, high + (old == null || rank >= first[row] ? extra : 0));
    int[] wider = new int[to - from + 1];
    if (old != null) {
      System.arraycopy(old, 0, wider, first[row] - from, old.length);
    }
    counts[row] = wider;
    first[row] = from;
    return wider;
  }

  /** Adds all of another's counts. */
  void addAll(RankCounts other) {
    for (int row = 0; row < rows; row++) {
      missing[row] += other.missing[row];
      int[] theirs = other.counts[row];
      for (int place = 0; theirs != null && place < theirs.length; place++) {
        if (theirs[place] > 0) {
          add(row, other.first[row] + place, theirs[place]);
        }
      }
    }
  }

  int rows() {
    return rows;
  }

  /** In how many replicates a row had no score. */
  int missing(int row) {
    return missing[row];
  }

  /** In how many replicates a row had a rank. */
  int ranked(int row) {
    int sum = 0;
    int[] own = counts[row];
    for (int place = 0; own != null && place < own.length; place++) {
      sum += own[place];
    }
    return sum;
  }

  /** In how many replicates a row had a rank from one to another, both included. */
  int between(int row, int from, int to) {
    int sum = 0;
    int[] own = counts[row];
    for (int place = 0; own != null && place < own.length; place++) {
      int rank = first[row] + place;
      sum += rank >= from && rank <= to ? own[place] : 0;
    }
    return sum;
  }

  /** The k-th best rank of a row, k from 0 to ranked - 1. */
  int sorted(int row, int k) {
    int seen = 0;
    int place = -1;
    while (seen <= k) {
      place++;
      seen += counts[row][place];
    }
    return first[row] + place;
  }

  /** The sum of all ranks of a row. */
  long sum(int row) {
    long sum = 0;
    int[] own = counts[row];
    for (int place = 0; own != null && place < own.length; place++) {
      sum += (long) (first[row] + place) * own[place];
    }
    return sum;
  }
}
