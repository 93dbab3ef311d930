package org.meridian.scenario.clustering;

import java.util.HashMap;
import java.util.Map;
import org.meridian.cluster.ClusterCut;
import org.meridian.cluster.ClusterPlaces;
import org.meridian.cluster.ClusterSet;
import org.meridian.scenario.choice.ClusterEdits;

/** Puts what was changed by hand over clusters as they were found. */
record HandEdits(ClusterEdits edits, Map<Integer, ClusterIdentity> identities) {

  /** The clusters with cities taken out and in; the same where nothing is. */
  ClusterSet over(ClusterSet found, double[] scores) {
    if (edits.takenOut().isEmpty() && edits.takenIn().isEmpty()) {
      return found;
    }
    Map<String, Integer> branchOf = new HashMap<>();
    found
        .clusters()
        .forEach(cluster -> branchOf.put(identities.get(cluster.branch()).id(), cluster.branch()));
    Map<Integer, Integer> moved = new HashMap<>();
    ClusterPlaces places = found.cut().branches().tree().places();
    for (int place = 0; place < places.size(); place++) {
      String id = places.city(place).id();
      Integer into = branchOf.get(edits.takenIn().getOrDefault(id, ""));
      if (into != null && into != found.cut().branch(place)) {
        moved.put(place, into);
      } else if (edits.takenOut().contains(id)) {
        moved.put(place, ClusterCut.NOWHERE);
      }
    }
    return moved.isEmpty() ? found : ClusterSet.of(found.cut().moving(moved), scores);
  }
}
