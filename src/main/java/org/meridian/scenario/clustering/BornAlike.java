package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.cluster.Branches;

/**
 * Branches of one tree under two sets of scores. Scores decide which branch goes on at a merger,
 * but not which are born: a branch is the one that has the same cores joined to it first.
 */
final class BornAlike {

  private final Branches old;
  private final Branches now;

  BornAlike(Branches old, Branches now) {
    this.old = old;
    this.now = now;
  }

  /**
   * Carries identities over.
   *
   * @param byBranch identities of the old branches
   * @param found identities of the new ones so far; takes more
   * @param taken ids of identities that have a bearer; takes more
   */
  void carry(
      Map<Integer, ClusterIdentity> byBranch,
      Map<Integer, ClusterIdentity> found,
      Set<String> taken) {
    Map<Integer, Integer> counterparts = counterparts();
    List<Integer> without = new ArrayList<>();
    for (int branch = 0; branch < now.count(); branch++) {
      ClusterIdentity own = byBranch.get(counterparts.getOrDefault(branch, -1));
      if (!found.containsKey(branch)) {
        if (own != null && taken.add(own.id())) {
          found.put(branch, own);
        } else {
          without.add(branch);
        }
      }
    }
    // Where a merger goes the other way now, the two that met have exchanged identities.
    for (ClusterIdentity left : byBranch.values()) {
      if (!without.isEmpty() && taken.add(left.id())) {
        found.put(without.removeFirst(), left);
      }
    }
  }

  /** For each new branch the old one that was born of the same cores. */
  private Map<Integer, Integer> counterparts() {
    Map<Integer, Integer> counterparts = new HashMap<>();
    for (int branch = 0; branch < old.count(); branch++) {
      int leader = old.branch(branch).leaderAtBirth();
      int same = now.joined(leader);
      if (same >= 0 && now.branch(same).birthKm() == old.branch(branch).birthKm()) {
        counterparts.put(same, branch);
      }
    }
    return counterparts;
  }
}
