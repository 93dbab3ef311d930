package org.meridian.view.profile;

import org.meridian.scoring.IndexResult;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.ScoreDigits;

/** Where a city stands in a node, told in words. */
public final class StandingWords {

  private StandingWords() {}

  /** Score, rank, percentile and medians, for a tooltip. */
  public static String of(Messages messages, String node, CityStanding standing) {
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

  /** The best and the worst of some ranks, or the one that there is; 0 stands for none. */
  public static String range(int best, int worst) {
    if (best == worst || best == 0 || worst == 0) {
      return rank(Math.max(best, worst));
    }
    return Numbers.whole(best) + "–" + Numbers.whole(worst);
  }

  /** The ranks that a city has in 90 % of all runs and their median; a dash if it never has one. */
  public static String band(Messages messages, UncertaintyResult ranks, int city) {
    return ranks.ranked(city) == 0
        ? Numbers.MISSING
        : messages.get(
            "profile.band",
            between(ranks.quantile(city, 0.05)),
            between(ranks.quantile(city, 0.95)),
            between(ranks.median(city)));
  }

  /** A median or quantile of ranks, which may lie between two of them. */
  public static String between(double rank) {
    double tenths = Math.rint(10 * rank) / 10;
    return Numbers.fixed(tenths, tenths == Math.rint(tenths) ? 0 : 1);
  }

  /** A score in the digits that tell it from those of other cities. */
  public static String score(IndexResult scores, CityStanding standing) {
    return ScoreDigits.of(scores, standing.node()).text(standing.score());
  }
}
