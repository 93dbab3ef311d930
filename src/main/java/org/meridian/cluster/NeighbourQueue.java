package org.meridian.cluster;

import java.util.Arrays;
import org.meridian.geo.sphere.VectorTree;

/**
 * The neighbours of a place in order of their exact distance, of equally far ones the lower id
 * first; only as many are searched and measured as are asked for: chords order them, and the great
 * circle decides among those that are alike up to rounding. Belongs to one thread at a time.
 */
final class NeighbourQueue {

  /** Chords so much alike, as a share and in radii of the sphere, may be in either order. */
  private static final double ALIKE = 1e-10;

  private static final double ROUNDED = 1e-14;

  /** Those not so much nearer than the farthest found may not be the nearest. */
  private static final double UNSURE = 1e-9;

  private final ClusterPlaces places;
  private final VectorTree tree;
  private final JoinBarrier barrier;
  private double[] squares = new double[32];
  private double[] kms = new double[32];
  private int[] found = new int[32];
  private int count;
  private int sure;
  private int settled;
  private int taken;
  private int centre;
  private int wanted;

  NeighbourQueue(ClusterPlaces places, JoinBarrier barrier) {
    this.places = places;
    this.barrier = barrier;
    tree = places.tree();
  }

  /**
   * Begins with the neighbours of a place, itself left out.
   *
   * @param guess how many are likely to be taken; more cost a further search
   */
  void start(int place, int guess) {
    centre = place;
    wanted = guess;
    taken = 0;
    search();
  }

  /** Goes to the next neighbour; false where there is none. */
  boolean next() {
    while (taken == sure && count == wanted) {
      wanted *= 2;
      search();
    }
    if (taken == sure) {
      return false;
    }
    while (settled <= taken) {
      settle();
    }
    taken++;
    return true;
  }

  /** Measures the next of those found, with all that may be as near, and orders them. */
  private void settle() {
    int end = settled;
    double reach = 0;
    do {
      kms[end] = places.distanceKm(centre, found[end]);
      put(settled, end);
      double chord = Math.sqrt(squares[end]) * (1 + ALIKE) + ROUNDED;
      reach = chord * chord;
      end++;
    } while (end < sure && squares[end] <= reach);
    settled = end;
  }

  /** Moves the last of some forward to where its distance and id belong. */
  private void put(int first, int last) {
    double km = kms[last];
    int place = found[last];
    int hole = last;
    while (hole > first && (kms[hole - 1] > km || kms[hole - 1] == km && found[hole - 1] > place)) {
      kms[hole] = kms[hole - 1];
      found[hole] = found[hole - 1];
      hole--;
    }
    kms[hole] = km;
    found[hole] = place;
  }

  /** The neighbour gone to. */
  int place() {
    return found[taken - 1];
  }

  /** Its distance in kilometres. */
  double km() {
    return kms[taken - 1];
  }

  /** The neighbours gone to so far, nearest first. */
  int[] taken() {
    return Arrays.copyOf(found, taken);
  }

  /** The distances of these in kilometres. */
  double[] takenKm() {
    return Arrays.copyOf(kms, taken);
  }

  /** Finds the nearest {@link #wanted}, one more to know whether the last is alone, and orders. */
  private void search() {
    count = 0;
    makeRoom();
    if (tree.nodes() > 0) {
      visit(0);
    }
    KeyedOrder.sort(squares, found, count);
    settled = 0;
    sure = count < wanted ? count : clear();
  }

  /** How many of the found are surely the nearest: those not as far as the last, to rounding. */
  private int clear() {
    double chord = Math.sqrt(squares[count - 1]) * (1 - UNSURE) - 10 * ROUNDED;
    double edge = chord < 0 ? 0 : chord * chord;
    int clear = count;
    while (clear > taken && squares[clear - 1] >= edge) {
      clear--;
    }
    return clear;
  }

  private void makeRoom() {
    if (found.length < wanted) {
      squares = new double[wanted];
      kms = new double[wanted];
      found = new int[wanted];
    }
  }

  private void visit(int node) {
    double x = places.x(centre);
    double y = places.y(centre);
    double z = places.z(centre);
    int right = tree.right(node);
    if (right == 0) {
      scan(node, x, y, z);
      return;
    }
    double left = tree.boxSquare(node + 1, x, y, z);
    double other = tree.boxSquare(right, x, y, z);
    int near = left <= other ? node + 1 : right;
    int far = left <= other ? right : node + 1;
    if (Math.min(left, other) <= limit()) {
      visit(near);
    }
    if (Math.max(left, other) <= limit()) {
      visit(far);
    }
  }

  private void scan(int node, double x, double y, double z) {
    for (int slot = tree.from(node); slot < tree.to(node); slot++) {
      double square = tree.square(slot, x, y, z);
      if (square < limit() || count < wanted) {
        int place = tree.point(slot);
        if (place != centre && !barrier.separates(centre, place)) {
          insert(place, square);
        }
      }
    }
  }

  private double limit() {
    return count < wanted ? Double.POSITIVE_INFINITY : squares[0];
  }

  /** Puts a place into the heap, whose top is the farthest; a full heap loses its top. */
  private void insert(int place, double square) {
    if (count < wanted) {
      rise(count++, place, square);
    } else {
      sink(place, square);
    }
  }

  private void rise(int from, int place, double square) {
    int at = from;
    while (at > 0 && squares[(at - 1) / 2] < square) {
      copy(at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
    squares[at] = square;
    found[at] = place;
  }

  private void sink(int place, double square) {
    int at = 0;
    for (int child = 1; child < count; child = 2 * at + 1) {
      if (child + 1 < count && squares[child + 1] > squares[child]) {
        child++;
      }
      if (squares[child] <= square) {
        break;
      }
      copy(at, child);
      at = child;
    }
    squares[at] = square;
    found[at] = place;
  }

  private void copy(int at, int from) {
    squares[at] = squares[from];
    found[at] = found[from];
  }
}
