package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meridian.cluster.Branch;
import org.meridian.cluster.Branches;
import org.meridian.cluster.ClusterPlaces;

/**
 * Gives the branches of a tree colours, so that a branch has one at every radius and whichever way
 * one came to it: in order of score the lowest that no near branch has which is alive at a radius
 * at which this one is; if every one is taken, the one whose nearest bearer is farthest. Near is
 * less than 3,000 km between leaders. Branches that stand together among the first clusters come
 * first and differ from each other as far as there are colours, for a key names them side by side;
 * but the nearer two lie on the map, the more it matters that they differ: a key counts as 1,500
 * km, and neighbours share a colour only where none is left. Our own rule.
 */
final class BranchColours {

  /** How many colours the set has. */
  static final int COLOURS = 8;

  private static final double NEAR_KM = 3_000;

  /** Neighbours are no farther apart, and live together for so long, as a ratio of radii. */
  private static final double BESIDE_KM = 800;

  private static final double LASTING = 1.3;

  /** Two that stand side by side in a key count as no farther apart than this. */
  private static final double BESIDE_IN_KEY_KM = 1_500;

  /** More than two places can be apart. */
  private static final double BEHIND_KM = 40_000;

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
    LeadingBranches leading =
        given.size() == branches.count() ? LeadingBranches.NONE : LeadingBranches.of(branches);
    made.tell(leading.ofPresets(), leading);
    made.tell(leading.inOrder(), leading);
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

  /** Colours branches that are to be told apart. */
  private void tell(List<Integer> branchesOfKey, LeadingBranches leading) {
    List<Integer> left = new ArrayList<>(branchesOfKey);
    left.removeIf(branch -> colours[branch] >= 0);
    while (!left.isEmpty()) {
      Integer next = mostConfined(left, leading);
      colours[next] = unlike(next, leading);
      left.remove(next);
    }
  }

  /** The branch that the most colours are taken for; of equal ones the first (Brelaz 1979). */
  private Integer mostConfined(List<Integer> left, LeadingBranches leading) {
    return left.stream().min(Comparator.comparingLong(b -> -taken(b, leading))).orElseThrow();
  }

  private long taken(int branch, LeadingBranches leading) {
    return leading.inOrder().stream()
        .filter(other -> leading.areTogether(branch, other))
        .mapToInt(other -> colours[other])
        .filter(colour -> colour >= 0)
        .distinct()
        .count();
  }

  /**
   * A colour that no neighbour on the map has, nor one of those that it stands beside among the
   * first.
   */
  private int unlike(int branch, LeadingBranches leading) {
    int[] all = leading.inOrder().stream().mapToInt(Integer::intValue).toArray();
    double[] nearest = nearest(branch, all);
    for (int other : all) {
      int colour = colours[other];
      if (colour >= 0 && colour < COLOURS && other != branch) {
        if (isNextTo(branch, other)) {
          nearest[colour] = Math.min(nearest[colour], distance(branch, other) - BEHIND_KM);
        } else if (leading.areTogether(branch, other)) {
          nearest[colour] = Math.min(nearest[colour], BESIDE_IN_KEY_KM);
        }
      }
    }
    return best(nearest);
  }

  /** Whether two lie side by side on the map over a good stretch of radii. */
  private boolean isNextTo(int one, int other) {
    Branch a = branches.branch(one);
    Branch b = branches.branch(other);
    double from = Math.max(a.birthKm(), b.birthKm());
    return distance(one, other) < BESIDE_KM && Math.min(a.deathKm(), b.deathKm()) >= LASTING * from;
  }

  private int best(int branch, int[] order) {
    return best(nearest(branch, Arrays.copyOf(order, Math.min(order.length, CAREFUL))));
  }

  /** For each colour how far its nearest bearer is that meets a branch. */
  private double[] nearest(int branch, int[] others) {
    double[] nearest = new double[COLOURS];
    Arrays.fill(nearest, Double.POSITIVE_INFINITY);
    for (int other : others) {
      int colour = colours[other];
      if (colour >= 0 && colour < COLOURS && other != branch && meet(branch, other)) {
        nearest[colour] = Math.min(nearest[colour], distance(branch, other));
      }
    }
    return nearest;
  }

  private static int best(double[] nearest) {
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
