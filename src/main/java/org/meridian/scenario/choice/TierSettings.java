package org.meridian.scenario.choice;

import java.util.List;
import java.util.Objects;
import org.meridian.scoring.tiers.EqualIntervals;
import org.meridian.scoring.tiers.HeadTailBreaks;
import org.meridian.scoring.tiers.JenksBreaks;
import org.meridian.scoring.tiers.QuantileTiers;
import org.meridian.scoring.tiers.RankCuts;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.scoring.tiers.ValueCuts;

/**
 * How cities are sorted into tiers.
 *
 * @param node id of the node whose scores are cut; empty for the index
 * @param method how they are cut
 * @param classes how many tiers, 2..9, where the method takes a number
 * @param headLimit the greatest share of a head that is cut again, above 0 and below 1
 * @param ranks last ranks of the tiers, whole and ascending from 1 on, at most 8
 * @param limits least scores of the tiers but the last, descending, at most 8
 * @param onMap whether maps colour cities by their tier
 */
public record TierSettings(
    String node,
    TierMethod method,
    int classes,
    double headLimit,
    List<Integer> ranks,
    List<Double> limits,
    boolean onMap) {

  /** Natural breaks of the index into five, not on maps; ranks as published lists often have. */
  public static final TierSettings USUAL =
      new TierSettings(
          "",
          TierMethod.JENKS,
          5,
          HeadTailBreaks.USUAL,
          List.of(10, 20, 50, 100),
          List.of(80.0, 60.0, 40.0, 20.0),
          false);

  /**
   * Checks the numbers and copies the lists.
   *
   * @throws IllegalArgumentException if one is out of range or order
   */
  public TierSettings {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(method, "method");
    TierRule.classes(classes);
    new HeadTailBreaks(headLimit);
    ranks = List.copyOf(ranks);
    limits = List.copyOf(limits);
    new RankCuts(ranks);
    new ValueCuts(limits);
    if (ranks.size() >= TierRule.MOST || limits.size() >= TierRule.MOST) {
      throw new IllegalArgumentException("more than 9 tiers");
    }
  }

  /** The rule that cuts. */
  public TierRule rule() {
    return switch (method) {
      case JENKS -> new JenksBreaks(classes);
      case QUANTILE -> new QuantileTiers(classes);
      case EQUAL -> new EqualIntervals(classes);
      case HEADTAIL -> new HeadTailBreaks(headLimit);
      case RANKS -> new RankCuts(ranks);
      case CUTS -> new ValueCuts(limits);
    };
  }

  /** The same for another node; empty for the index. */
  public TierSettings withNode(String other) {
    return new TierSettings(other, method, classes, headLimit, ranks, limits, onMap);
  }

  /** The same by another method. */
  public TierSettings withMethod(TierMethod other) {
    return new TierSettings(node, other, classes, headLimit, ranks, limits, onMap);
  }

  /** The same with another number of tiers. */
  public TierSettings withClasses(int other) {
    return new TierSettings(node, method, other, headLimit, ranks, limits, onMap);
  }

  /** The same with another share of heads. */
  public TierSettings withHeadLimit(double other) {
    return new TierSettings(node, method, classes, other, ranks, limits, onMap);
  }

  /** The same with other last ranks. */
  public TierSettings withRanks(List<Integer> other) {
    return new TierSettings(node, method, classes, headLimit, other, limits, onMap);
  }

  /** The same with other limits. */
  public TierSettings withLimits(List<Double> other) {
    return new TierSettings(node, method, classes, headLimit, ranks, other, onMap);
  }

  /** The same on maps or not. */
  public TierSettings withOnMap(boolean on) {
    return new TierSettings(node, method, classes, headLimit, ranks, limits, on);
  }
}
