package org.meridian.scenario.clustering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.cluster.Branch;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterPlaces;

/**
 * Gives the branches of a tree colours, so that a branch has one at every radius and whichever way
 * one came to it: in order of score the lowest that no near branch has which is alive at a radius
 * at which this one is; if every one is taken, the one whose nearest bearer is farthest. Near is
 * less than 3,000 km between leaders. Our own rule.
 */
final class BranchColours {

  /** How many colours the set has. */
  static final int COLOURS = 8;

  private static final double NEAR_KM = 3_000;

  /** So many are told apart with care; those of lesser score take colours in turn. */
  private static final int CAREFUL = 400;

  private final Branches branches;
  private final int[] colours;

  private BranchColours(Branches branches) {
    this.branches = branches;
    colours = new int[branches.count()];
    Arrays.fill(colours, -1);
  }

  /**
   * A colour for each branch.
   *
   * @param given colours that stand, by branch
   */
  static int[] of(Branches branches, Map<Integer, Integer> given) {
    BranchColours made = new BranchColours(branches);
    given.forEach((branch, colour) -> made.colours[branch] = colour);
    int[] order =
        IntStream.range(0, branches.count())
            .boxed()
            .sorted(
                Comparator.comparingDouble((Integer n) -> -branches.branch(n).scoreAtDeath())
                    .thenComparing(n -> n))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int at = 0; at < order.length; at++) {
      if (made.colours[order[at]] < 0) {
        made.colours[order[at]] = at < CAREFUL ? made.best(order[at], order) : at % COLOURS;
      }
    }
    return made.colours;
  }

  private int best(int branch, int[] order) {
    double[] nearest = new double[COLOURS];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int at = 0; at < Math.min(order.length, CAREFUL); at++) {
      int other = order[at];
      int colour = colours[other];
      if (colour >= 0 && colour < COLOURS && other != branch && meet(branch, other)) {
        nearest[colour] = Math.min(nearest[colour], distance(branch, other));
      }
    }
    int best = 0;
    for (int colour = 0; colour < COLOURS; colour++) {
      if (nearest[colour] >= NEAR_KM) {
        return colour;
      }
      best = nearest[colour] > nearest[best] ? colour : best;
    }
    return best;
  }

  /** Whether both are alive at some radius. */
  private boolean meet(int one, int other) {
    Branch a = branches.branch(one);
    Branch b = branches.branch(other);
    return a.birthKm() < b.deathKm() && b.birthKm() < a.deathKm();
  }

  private double distance(int one, int other) {
    ClusterPlaces places = branches.tree().places();
    return places.distanceKm(
        branches.branch(one).leaderAtBirth(), branches.branch(other).leaderAtBirth());
  }
}
