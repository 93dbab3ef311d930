package org.meridian.cluster.rows;

import java.util.ArrayList;
import java.util.List;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterSet;

/**
 * What makes the class of a cluster. Its leading cities are those whose score is at least a share
 * of the leader's and whose rank among all cities is good enough; it is cross-border where its
 * cities lie in two countries or regions. Our own rule; the reports name examples only.
 *
 * @param share of the leader's score, above 0 and up to 1
 * @param lastRank the last rank among all cities that may lead, at least 1
 * @param onlyCores whether countries of border cities are left out
 */
public record LeadingRule(double share, int lastRank, boolean onlyCores) {

  /** Under which every example of the 2022 report comes out in one of two settings. */
  public static final LeadingRule USUAL = new LeadingRule(0.8, 100, false);

  /**
   * Checks ranges.
   *
   * @throws IllegalArgumentException if a number is out of range
   */
  public LeadingRule {
    if (!(share > 0 && share <= 1) || lastRank < 1) {
      throw new IllegalArgumentException("leading from " + share + ", rank " + lastRank);
    }
  }

  /** The same with another share of the leader's score. */
  public LeadingRule withShare(double changed) {
    return new LeadingRule(changed, lastRank, onlyCores);
  }

  /** The same with another last rank. */
  public LeadingRule withLastRank(int changed) {
    return new LeadingRule(share, changed, onlyCores);
  }

  /** The same with countries of cores only, or of border cities too. */
  public LeadingRule withOnlyCores(boolean changed) {
    return new LeadingRule(share, lastRank, changed);
  }

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
