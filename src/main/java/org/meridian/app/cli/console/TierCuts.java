package org.meridian.app.cli.console;

import java.util.Arrays;
import java.util.List;
import org.meridian.io.table.DecimalText;
import org.meridian.scoring.tiers.TierRule;

/** Cuts between tiers as they are typed: {@code ranks:10,20,50} or {@code cuts:80,60.5}. */
public final class TierCuts {

  private static final String RANKS = "ranks:";
  private static final String CUTS = "cuts:";

  private TierCuts() {}

  /** Whether a method cuts by rank. */
  public static boolean isRanks(String method) {
    return method.startsWith(RANKS);
  }

  /** Whether a method cuts by score. */
  public static boolean isCuts(String method) {
    return method.startsWith(CUTS);
  }

  /** The last ranks of tiers, at least 1, ascending, at most eight; wrong usage otherwise. */
  public static List<Integer> ranks(UsageCheck usage, String method) {
    List<Double> ranks = numbers(method, RANKS);
    boolean areWhole = ranks.stream().allMatch(rank -> rank == Math.rint(rank));
    boolean areRanks = areWhole && ranks.size() < TierRule.MOST && ranks.getFirst() >= 1;
    usage.require(areRanks && goOneWay(ranks, 1), "ranks.ascend");
    return ranks.stream().map(Double::intValue).toList();
  }

  /** The least scores of tiers, descending; wrong usage otherwise. */
  public static List<Double> limits(UsageCheck usage, String method) {
    List<Double> limits = numbers(method, CUTS);
    usage.require(goOneWay(limits, -1), "cuts.descend");
    return limits;
  }

  private static List<Double> numbers(String method, String prefix) {
    return Arrays.stream(method.substring(prefix.length()).split(",", -1))
        .map(DecimalText::parse)
        .toList();
  }

  private static boolean goOneWay(List<Double> numbers, int way) {
    boolean fits = !numbers.getFirst().isNaN();
    for (int at = 1; at < numbers.size(); at++) {
      fits &= way * (numbers.get(at) - numbers.get(at - 1)) > 0;
    }
    return fits;
  }
}
