package org.meridian.scenario.clustering;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.meridian.cluster.Branches;

/** The cores that branches have just before they end. */
final class BranchMembers {

  /** So many branches, the strongest, are looked at; more would take longer than a frame. */
  private static final int MOST = 200;

  private BranchMembers() {}

  /** Ids of cities by branch, the strongest branches first. */
  static Map<Integer, Set<String>> atEnds(Branches branches) {
    Map<Integer, Set<String>> members = new LinkedHashMap<>();
    IntStream.range(0, branches.count())
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer n) -> -branches.branch(n).scoreAtDeath())
                .thenComparing(n -> n))
        .limit(MOST)
        .forEach(branch -> members.put(branch, new HashSet<>()));
    for (int place = 0; place < branches.tree().places().size(); place++) {
      String id = branches.tree().places().city(place).id();
      for (int at = branches.joined(place); at >= 0; at = branches.branch(at).absorber()) {
        Set<String> own = members.get(at);
        if (own != null) {
          own.add(id);
        }
      }
    }
    return members;
  }
}
