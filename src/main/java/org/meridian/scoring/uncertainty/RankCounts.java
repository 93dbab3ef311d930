package org.meridian.scoring.uncertainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often each row had each rank. A row's counts cover only the ranks that it had, so that a
 * thousand cities that move by a few places take little room. Where its ranks lie so far apart that
 * counts would take more room than the ranks themselves, these are kept instead, one by one: a
 * study of many thousand cities then takes 4 bytes a city and replicate at most, not the square of
 * the number of cities.
 */
final class RankCounts {

  private static final int FIRST_ROOM = 8;

  private final int rows;

  /** The rank of a row's first count; 0 or less where ranks are kept, and so many of them. */
  private final int[] first;

  private final int[][] own;
  private final int[] missing;

  RankCounts(int rows) {
    this.rows = rows;
    first = new int[rows];
    own = new int[rows][];
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
    int from = first[row];
    if (from > 0 && rank >= from && rank - from < own[row].length) {
      own[row][rank - from] += times;
    } else {
      addApart(row, rank, times);
    }
  }

  /** Adds a rank that has no count yet. */
  private void addApart(int row, int rank, int times) {
    if (counts(row) || isFull(row, times)) {
      choose(row, rank, times);
    }
    if (counts(row)) {
      own[row][rank - first[row]] += times;
    } else {
      int kept = -first[row];
      Arrays.fill(own[row], kept, kept + times, rank);
      first[row] = -(kept + times);
    }
  }

  private boolean counts(int row) {
    return first[row] > 0;
  }

  private boolean isFull(int row, int times) {
    return own[row] == null || own[row].length + first[row] < times;
  }

  /** Makes room for a further rank, as counts or as ranks, whichever takes less. */
  private void choose(int row, int rank, int times) {
    int ranked = ranked(row) + times;
    int low = Math.min(low(row, rank), rank);
    int high = Math.max(high(row, rank), rank);
    int extra = FIRST_ROOM + (high - low) / 2;
    int from = Math.max(1, rank == low ? low - extra : low);
    int to = Math.min(rows, rank == high ? high + extra : high);
    if (to - from + 1 <= 2 * ranked + FIRST_ROOM) {
      toCounts(row, from, to);
    } else {
      toRanks(row, ranked + Math.max(FIRST_ROOM, ranked / 2));
    }
  }

  /** The least rank that a row has room for, or that it had. */
  private int low(int row, int none) {
    return counts(row) ? first[row] : keptRanks(row).min().orElse(none);
  }

  /** The greatest rank that a row has room for, or that it had. */
  private int high(int row, int none) {
    return counts(row) ? first[row] + own[row].length - 1 : keptRanks(row).max().orElse(none);
  }

  private IntStream keptRanks(int row) {
    return own[row] == null ? IntStream.empty() : Arrays.stream(own[row], 0, -first[row]);
  }

  private void toCounts(int row, int from, int to) {
    int[] wider = new int[to - from + 1];
    int[] old = own[row];
    if (counts(row)) {
      System.arraycopy(old, 0, wider, first[row] - from, old.length);
    } else {
      for (int n = 0; n < -first[row]; n++) {
        wider[old[n] - from]++;
      }
    }
    own[row] = wider;
    first[row] = from;
  }

  private void toRanks(int row, int room) {
    int[] ranks = new int[room];
    int[] old = own[row];
    int kept = 0;
    if (counts(row)) {
      for (int place = 0; place < old.length; place++) {
        Arrays.fill(ranks, kept, kept + old[place], first[row] + place);
        kept += old[place];
      }
    } else if (old != null) {
      kept = -first[row];
      System.arraycopy(old, 0, ranks, 0, kept);
    }
    own[row] = ranks;
    first[row] = -kept;
  }

  /** Adds all of another's counts. */
  void addAll(RankCounts other) {
    for (int row = 0; row < rows; row++) {
      missing[row] += other.missing[row];
      int[] theirs = other.own[row];
      if (!other.counts(row)) {
        for (int n = 0; n < -other.first[row]; n++) {
          add(row, theirs[n], 1);
        }
      } else {
        for (int place = 0; place < theirs.length; place++) {
          if (theirs[place] > 0) {
            add(row, other.first[row] + place, theirs[place]);
          }
        }
      }
    }
  }

  /** Puts kept ranks in order, once all are there; figures are asked for afterwards only. */
  void settle() {
    for (int row = 0; row < rows; row++) {
      if (!counts(row) && own[row] != null) {
        Arrays.sort(own[row], 0, -first[row]);
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
    return counts(row) ? Arrays.stream(own[row]).sum() : -first[row];
  }

  /** In how many replicates a row had a rank from one to another, both included. */
  int between(int row, int from, int to) {
    if (!counts(row)) {
      return (int) keptRanks(row).filter(rank -> rank >= from && rank <= to).count();
    }
    int sum = 0;
    int[] times = own[row];
    for (int place = 0; place < times.length; place++) {
      int rank = first[row] + place;
      sum += rank >= from && rank <= to ? times[place] : 0;
    }
    return sum;
  }

  /** The k-th best rank of a row, k from 0 to ranked - 1; all must be settled. */
  int sorted(int row, int k) {
    if (!counts(row)) {
      return own[row][k];
    }
    int seen = 0;
    int place = -1;
    while (seen <= k) {
      place++;
      seen += own[row][place];
    }
    return first[row] + place;
  }

  /** The sum of all ranks of a row. */
  long sum(int row) {
    if (!counts(row)) {
      return keptRanks(row).asLongStream().sum();
    }
    long sum = 0;
    int[] times = own[row];
    for (int place = 0; place < times.length; place++) {
      sum += (long) (first[row] + place) * times[place];
    }
    return sum;
  }
}
