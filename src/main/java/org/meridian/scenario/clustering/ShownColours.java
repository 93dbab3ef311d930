package org.meridian.scenario.clustering;

import java.util.HashMap;
import java.util.Map;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.choice.KeptIdentity;

/** Colours that a user gave, over those by rule. */
record ShownColours(ClusterSettings settings) {

  Map<Integer, ClusterIdentity> over(Map<Integer, ClusterIdentity> identities) {
    Map<String, Integer> given = new HashMap<>();
    for (KeptIdentity kept : settings.identities()) {
      if (kept.colour() != KeptIdentity.BY_RULE) {
        given.put(kept.id(), kept.colour());
      }
    }
    if (given.isEmpty()) {
      return identities;
    }
    Map<Integer, ClusterIdentity> shown = new HashMap<>(identities);
    shown.replaceAll(
        (branch, identity) ->
            new ClusterIdentity(
                identity.id(), given.getOrDefault(identity.id(), identity.colour())));
    return shown;
  }
}
