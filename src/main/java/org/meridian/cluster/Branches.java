package org.meridian.cluster;

import java.util.Arrays;

/**
 * The branches of a reachability tree: what keeps its identity while the radius grows. A branch is
 * born where a cluster appears that holds none before; where several meet, the one whose cores
 * before the event have the greatest summed score goes on (equal sums: the one whose leader has the
 * lower id), the others end in it. Events at the same kilometre are one event. A leader is the core
 * of the highest score, of equal ones the lower id; missing scores count 0. Immutable and
 * thread-safe; about 12 bytes a place and 60 a branch.
 */
public final class Branches {

  private final ReachabilityTree tree;
  private final double[] scores;
  private final Branch[] branches;
  private final int[] joined;

  /** Numbers of branches, those that end last first: absorbers before what they absorb. */
  private final int[] lastFirst;

  private Branches(ReachabilityTree tree, double[] scores, Branch[] branches, int[] joined) {
    this.tree = tree;
    this.scores = scores;
    this.branches = branches;
    this.joined = joined;
    double[] ends = Arrays.stream(branches).mapToDouble(branch -> -branch.deathKm()).toArray();
    lastFirst = KeyedOrder.of(ends);
  }

  /**
   * Walks the tree from small to large radii; O(n log n).
   *
   * @param scores one a place, any unit, NaN is missing
   */
  public static Branches of(ReachabilityTree tree, double[] scores) {
    double[] known = Arrays.stream(scores).map(s -> Double.isNaN(s) ? 0 : s).toArray();
    BranchWalk walk = new BranchWalk(tree, known);
    walk.run();
    return new Branches(tree, known, walk.branches(), walk.joined());
  }

  /** How many branches there are, over all radii. */
  public int count() {
    return branches.length;
  }

  /** A branch; they are numbered in order of birth, equal ones by their leader. */
  public Branch branch(int number) {
    return branches[number];
  }

  /** The branch that a place belongs to from its core distance on; -1 where it is never a core. */
  public int joined(int place) {
    return joined[place];
  }

  /**
   * For each branch the one that it has become at a radius: itself while it lives; -1 where it is
   * not yet born.
   */
  int[] alive(double radiusKm) {
    int[] alive = new int[branches.length];
    for (int number : lastFirst) {
      Branch branch = branches[number];
      if (branch.deathKm() <= radiusKm) {
        alive[number] = alive[branch.absorber()];
      } else {
        alive[number] = branch.birthKm() <= radiusKm ? number : -1;
      }
    }
    return alive;
  }

  /** The branch that a core belongs to at a radius not below its core distance. */
  int at(int core, double radiusKm) {
    int at = joined[core];
    while (branches[at].deathKm() <= radiusKm) {
      at = branches[at].absorber();
    }
    return at;
  }

  /** How many clusters there are at a radius. */
  public int countAt(double radiusKm) {
    int count = 0;
    for (Branch branch : branches) {
      count += branch.isAlive(radiusKm) ? 1 : 0;
    }
    return count;
  }

  /** The tree that they are branches of. */
  public ReachabilityTree tree() {
    return tree;
  }

  /** The score of a place; 0 where it is missing. */
  public double score(int place) {
    return scores[place];
  }
}
