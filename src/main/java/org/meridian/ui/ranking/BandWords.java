package org.meridian.ui.ranking;

import java.util.function.DoubleFunction;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.text.Numbers;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;

/** The band of a city's ranks in words. */
public final class BandWords {

  private static final int TOP = 10;

  private BandWords() {}

  /**
   * What a tooltip says of a band.
   *
   * @param rank writes a median or quantile, which may lie between two ranks
   */
  public static String help(
      LiveMessages messages, UncertaintyResult ranks, int row, DoubleFunction<String> rank) {
    return messages.get(
        "method.band.help",
        rank.apply(ranks.median(row)),
        rank.apply(ranks.quantile(row, 0.05)),
        rank.apply(ranks.quantile(row, 0.95)),
        Numbers.whole(ranks.best(row)),
        Numbers.whole(ranks.worst(row)),
        Numbers.whole(TOP),
        Numbers.fixed(100 * ranks.frequencyInTop(row, TOP), 0),
        Numbers.fixed(100 * ranks.robustness(row), 0),
        Numbers.whole(ranks.replicates()),
        Numbers.fixed(100 * RankBands.SPREAD, 0));
  }
}
