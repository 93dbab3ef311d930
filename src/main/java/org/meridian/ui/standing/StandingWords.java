package org.meridian.ui.standing;

import org.meridian.scoring.IndexResult;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.text.Numbers;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.words.ScoreDigits;

/** Where a city stands in a node, told in words. */
public final class StandingWords {

  private StandingWords() {}

  /** Score, rank, percentile and medians, for a tooltip. */
  public static String of(LiveMessages messages, String node, CityStanding standing) {
    if (standing.rank() == 0) {
      return messages.get("profile.standing.none", node);
    }
    return messages.get(
        "profile.standing",
        node,
        Numbers.exact(standing.score()),
        Numbers.whole(standing.rank()),
        Numbers.whole(standing.ranked()),
        percent(standing.percentile()),
        Numbers.raw(standing.peers()),
        Numbers.raw(standing.all()),
        Numbers.fixed(100 * standing.weight(), 1));
  }

  /** A share as percent without decimals. */
  public static String percent(double share) {
    return Numbers.fixed(100 * share, 0);
  }

  /** A rank, or the mark of a missing number. */
  public static String rank(int rank) {
    return rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  /** A score in the digits that tell it from those of other cities. */
  public static String score(IndexResult scores, CityStanding standing) {
    return ScoreDigits.of(scores, standing.node()).text(standing.score());
  }
}
