package org.meridian.cluster.rows;

import java.util.ArrayList;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterSet;

/**
 * Which cities lead a cluster: those whose score is at least a share of the leader's and whose rank
 * among all cities is good enough. Our own rule; the reports name examples only.
 *
 * @param share of the leader's score, above 0 and up to 1
 * @param lastRank the last rank among all cities that may lead
 */
public record LeadingRule(double share, int lastRank) {

  /** Under which every example of the 2022 report comes out in one of two settings. */
  public static final LeadingRule USUAL = new LeadingRule(0.8, 100);

  /**
   * The leading cities of a cluster, strongest first; none where even the leader ranks too low.
   *
   * @param ranks among all cities of the dataset, one a place; 0 is unranked
   */
  public List<Integer> leading(ClusterSet set, Cluster cluster, int[] ranks) {
    double least = share * set.score(set.leader(cluster));
    List<Integer> leading = new ArrayList<>();
    for (int member : set.members(cluster)) {
      boolean ranksWell = ranks[member] > 0 && ranks[member] <= lastRank;
      if (ranksWell && set.score(member) >= least) {
        leading.add(member);
      }
    }
    return List.copyOf(leading);
  }
}
