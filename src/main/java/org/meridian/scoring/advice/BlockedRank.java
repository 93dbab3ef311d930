package org.meridian.scoring.advice;

import java.util.List;

/**
 * No weights bring the city where it is wanted.
 *
 * @param blockers who stands in the way, the heaviest first
 * @param shortfall the least lead, in points, that some rival among the blockers has whatever the
 *     weights; 0 if not even a lead that can be told from a tie is possible
 * @param proven whether this is certain; otherwise gaps in the data make scores quotients, for
 *     which only a tangent was examined
 * @param closestRank the best rank met in the search; the wanted one was never met
 */
public record BlockedRank(List<Blocker> blockers, double shortfall, boolean proven, int closestRank)
    implements RankAdvice {

  /** Copies the list. */
  public BlockedRank {
    blockers = List.copyOf(blockers);
  }

  /**
   * A city that stands in the way. A mixture of all blockers, by their shares, is at least as good
   * as the city under all weights allowed; a single blocker of share 1 is so by itself.
   *
   * @param row the blocker
   * @param share its part in the mixture, 0..1; 0 if no mixture was computed
   * @param parts positions of the nodes in which it is ahead, the largest lead first
   */
  public record Blocker(int row, double share, List<Integer> parts) {
    /** Copies the list. */
    public Blocker {
      parts = List.copyOf(parts);
    }
  }
}
