package org.meridian.scenario.clustering;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.meridian.cluster.Branches;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterMatch;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.scenario.choice.KeptIdentity;

/**
 * Which branch of a tree has which identity. Another radius asks nothing: a branch has its identity
 * at every one. Where the tree or the scores change, clusters of the present radius are matched
 * first, then branches by their members at their ends, then identities that had no bearer any more;
 * the rest is new. Not thread-safe.
 */
final class IdentityBook {

  /** So many identities without a bearer are remembered. */
  private static final int RETIRED = 500;

  private Branches branches;
  private Map<Integer, ClusterIdentity> byBranch = new LinkedHashMap<>();
  private Map<Integer, ClusterIdentity> shared = Map.of();

  /** The clusters seen last; empty before the first. */
  private Optional<ClusterSet> live = Optional.empty();

  private final List<Bearer> retired = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** An identity with the ids of cities that had it. */
  record Bearer(ClusterIdentity identity, Set<String> members) {}

  /**
   * The identities of clusters, in order of their numbers.
   *
   * @param kept what the scenario keeps, which counts as seen at the present radius the first time
   */
  List<ClusterIdentity> of(ClusterSet set, List<KeptIdentity> kept) {
    Branches now = set.cut().branches();
    List<Bearer> met = new ArrayList<>();
    for (KeptIdentity each : kept) {
      if (seen.add(each.id())) {
        met.add(new Bearer(new ClusterIdentity(each.id(), each.colour()), each.members()));
      }
    }
    if (now != branches || !met.isEmpty()) {
      List<Bearer> before = new ArrayList<>(live.map(this::bearers).orElse(List.of()));
      before.addAll(met);
      change(set, before);
    }
    live = Optional.of(set);
    return set.clusters().stream().map(cluster -> byBranch.get(cluster.branch())).toList();
  }

  /** Who bears what of the clusters seen last, by the branches that they were found of. */
  private List<Bearer> bearers(ClusterSet set) {
    return set.clusters().stream()
        .map(each -> new Bearer(byBranch.get(each.branch()), ids(set, each)))
        .toList();
  }

  private void change(ClusterSet set, List<Bearer> before) {
    Branches now = set.cut().branches();
    List<Set<String>> members = set.clusters().stream().map(each -> ids(set, each)).toList();
    ToDoubleFunction<String> score = scores(set);
    Map<Integer, ClusterIdentity> found = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    List<Set<String>> sets = before.stream().map(Bearer::members).toList();
    for (ClusterMatch.Pair pair : ClusterMatch.of(sets, members, score)) {
      ClusterIdentity identity = before.get(pair.from()).identity();
      if (taken.add(identity.id())) {
        found.put(set.clusters().get(pair.to()).branch(), identity);
      }
    }
    if (branches != null && branches.tree() == now.tree()) {
      new BornAlike(branches, now).carry(byBranch, found, taken);
    } else if (branches != null) {
      retire(taken, now, found, score);
    }
    revive(now, found, taken, score);
    byBranch = complete(now, found, taken);
    shared = Map.copyOf(byBranch);
    branches = now;
    byBranch.values().forEach(identity -> seen.add(identity.id()));
  }

  /** Branches of another tree, by their members at their ends; what finds none is retired. */
  private void retire(
      Set<String> taken,
      Branches now,
      Map<Integer, ClusterIdentity> found,
      ToDoubleFunction<String> score) {
    Map<Integer, Set<String>> ends = BranchMembers.atEnds(branches);
    List<Bearer> old = new ArrayList<>();
    ends.forEach(
        (branch, ids) -> {
          if (!taken.contains(byBranch.get(branch).id())) {
            old.add(new Bearer(byBranch.get(branch), ids));
          }
        });
    match(old, now, found, taken, score);
    for (Bearer each : old) {
      if (!taken.contains(each.identity().id())) {
        retired.removeIf(other -> other.identity().id().equals(each.identity().id()));
        retired.add(each);
      }
    }
    while (retired.size() > RETIRED) {
      retired.removeFirst();
    }
  }

  private void revive(
      Branches now,
      Map<Integer, ClusterIdentity> found,
      Set<String> taken,
      ToDoubleFunction<String> score) {
    if (!retired.isEmpty()) {
      match(List.copyOf(retired), now, found, taken, score);
      retired.removeIf(each -> taken.contains(each.identity().id()));
    }
  }

  private static void match(
      List<Bearer> bearers,
      Branches now,
      Map<Integer, ClusterIdentity> found,
      Set<String> taken,
      ToDoubleFunction<String> score) {
    Map<Integer, Set<String>> ends = BranchMembers.atEnds(now);
    ends.keySet().removeAll(found.keySet());
    List<Integer> numbers = List.copyOf(ends.keySet());
    List<Set<String>> sets = bearers.stream().map(Bearer::members).toList();
    for (ClusterMatch.Pair pair : ClusterMatch.of(sets, List.copyOf(ends.values()), score)) {
      ClusterIdentity identity = bearers.get(pair.from()).identity();
      if (pair.jaccard() >= ClusterMatch.CHANGED && taken.add(identity.id())) {
        found.put(numbers.get(pair.to()), identity);
      }
    }
  }

  /** Gives what has no identity a new one, and colours to those that have none. */
  private static Map<Integer, ClusterIdentity> complete(
      Branches now, Map<Integer, ClusterIdentity> found, Set<String> taken) {
    Map<Integer, Integer> given = new HashMap<>();
    found.forEach(
        (branch, identity) -> {
          if (identity.colour() >= 0) {
            given.put(branch, identity.colour());
          }
        });
    int[] colours = BranchColours.of(now, given);
    Map<Integer, ClusterIdentity> all = new LinkedHashMap<>();
    ClusterPlaces places = now.tree().places();
    for (int branch = 0; branch < now.count(); branch++) {
      ClusterIdentity known = found.get(branch);
      String leader = places.city(now.branch(branch).leaderAtBirth()).id();
      String id = known == null ? unused(leader, taken) : known.id();
      all.put(branch, new ClusterIdentity(id, colours[branch]));
    }
    return all;
  }

  private static String unused(String leader, Set<String> taken) {
    String id = leader;
    for (int number = 2; !taken.add(id); number++) {
      id = leader + "-" + number;
    }
    return id;
  }

  /** The identity of each branch of the present tree; another radius leaves it as it is. */
  Map<Integer, ClusterIdentity> byBranch() {
    return shared;
  }

  private static ToDoubleFunction<String> scores(ClusterSet set) {
    Map<String, Double> scores = new HashMap<>();
    ClusterPlaces places = set.cut().branches().tree().places();
    for (int place = 0; place < places.size(); place++) {
      scores.put(places.city(place).id(), set.score(place));
    }
    return id -> scores.getOrDefault(id, 0.0);
  }

  private static Set<String> ids(ClusterSet set, Cluster cluster) {
    Set<String> ids = new HashSet<>();
    set.members(cluster).forEach(place -> ids.add(set.cut().city(place).id()));
    return ids;
  }
}
