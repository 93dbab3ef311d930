package org.meridian.scenario.clustering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.cluster.JoinBarrier;
import org.meridian.scenario.choice.ClusterEdits;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;

/** Puts what was changed by hand over clusters as they were found. */
record HandEdits(ClusterSettings settings, Map<Integer, ClusterIdentity> identities) {

  /** The clusters with cities taken out and in; the same where nothing is. */
  ClusterSet over(ClusterSet found, double[] scores) {
    ClusterEdits edits = settings.edits();
    if (edits.takenOut().isEmpty() && edits.takenIn().isEmpty()) {
      return found;
    }
    Map<String, Integer> branchOf = new HashMap<>();
    found
        .clusters()
        .forEach(cluster -> branchOf.put(identities.get(cluster.branch()).id(), cluster.branch()));
    Map<Integer, Integer> moved = new HashMap<>();
    ClusterPlaces places = places(found);
    for (int place = 0; place < places.size(); place++) {
      String id = places.city(place).id();
      Integer into = branchOf.get(edits.takenIn().getOrDefault(id, ""));
      if (into != null && into != found.cut().branch(place)) {
        moved.put(place, into);
      } else if (edits.takenOut().contains(id)) {
        moved.put(place, ClusterCut.NOWHERE);
      }
    }
    return moved.isEmpty()
        ? found
        : ClusterSet.of(found.cut().moving(moved), scores, found.countsAttached());
  }

  private static ClusterPlaces places(ClusterSet found) {
    return found.cut().branches().tree().places();
  }

  /**
   * The branches of clusters that are not as they were found: of another name or colour, with a
   * city put in or taken out, or with a city that would have a neighbour across a barrier.
   */
  Set<Integer> touched(ClusterSet found, ClusterSet set) {
    Set<Integer> touched = new HashSet<>();
    for (Cluster cluster : set.clusters()) {
      String id = identities.get(cluster.branch()).id();
      if (settings.kept(id).map(KeptIdentity::isNamedOrColoured).orElse(false)) {
        touched.add(cluster.branch());
      }
    }
    for (int place = 0; place < places(found).size(); place++) {
      if (found.cut().branch(place) != set.cut().branch(place)) {
        touched.add(found.cut().branch(place));
        touched.add(set.cut().branch(place));
      }
    }
    addParted(set, touched);
    touched.remove(ClusterCut.NOWHERE);
    return touched;
  }

  private void addParted(ClusterSet set, Set<Integer> touched) {
    ClusterPlaces places = places(set);
    JoinBarrier barrier = PairBarrier.of(places, settings.edits());
    if (barrier == JoinBarrier.NONE) {
      return;
    }
    for (Cluster cluster : set.clusters()) {
      if (!touched.contains(cluster.branch())
          && set.members(cluster).stream().anyMatch(place -> isParted(places, barrier, place))) {
        touched.add(cluster.branch());
      }
    }
  }

  /** Whether a barrier keeps a place from another within the radius. */
  private boolean isParted(ClusterPlaces places, JoinBarrier barrier, int place) {
    for (int other = 0; other < places.size(); other++) {
      if (barrier.separates(place, other)
          && places.distanceKm(place, other) <= settings.radiusKm()) {
        return true;
      }
    }
    return false;
  }
}
