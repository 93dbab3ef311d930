package org.meridian.scenario.clustering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.cluster.rows.ClusterNaming;

/**
 * What clusters are called, and what colours they have.
 *
 * @param identities one a cluster, in the same order
 * @param titles one a cluster, in the same order
 * @param branchIdentities the identity of each branch of all radii
 * @param edited branches of clusters that were changed by hand
 * @param naming what known names fit
 */
public record NamedClusters(
    List<ClusterIdentity> identities,
    List<ClusterTitle> titles,
    Map<Integer, ClusterIdentity> branchIdentities,
    Set<Integer> edited,
    ClusterNaming naming) {

  /** Copies the collections. */
  public NamedClusters {
    identities = List.copyOf(identities);
    titles = List.copyOf(titles);
    branchIdentities = Map.copyOf(branchIdentities);
    edited = Set.copyOf(edited);
  }
}
