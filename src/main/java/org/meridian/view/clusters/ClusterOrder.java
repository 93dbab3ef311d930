package org.meridian.view.clusters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.meridian.scenario.choice.ClusterMeasure;
import org.meridian.scenario.clustering.figures.ClusterFigures;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.ScoreDigits;

/** What clusters are ranked by: a figure of theirs, or one of their three scores or all of them. */
public enum ClusterOrder {
  /** Summed scores of members. */
  SUM(ClusterMeasure.SUM),
  /** Mean score of members. */
  MEAN(ClusterMeasure.MEAN),
  /** Greatest score of a member. */
  BEST(ClusterMeasure.MAX),
  /** Mean score of members by their people. */
  PEOPLE_MEAN(ClusterMeasure.WEIGHTED_MEAN),
  /** Mean of the three scores. */
  OVERALL(null),
  /** The first of the three scores. */
  FIRST(null),
  /** The second of the three scores. */
  SECOND(null),
  /** The third of the three scores. */
  THIRD(null),
  /** Number of cities. */
  COUNT(ClusterMeasure.COUNT),
  /** Share of the inside in all links of members. */
  INSIDE_SHARE(ClusterMeasure.INSIDE_SHARE),
  /** Share of the leader in the summed scores. */
  POLE_SHARE(ClusterMeasure.POLE_SHARE),
  /** Greatest distance of two members; the less, the better. */
  SPAN(ClusterMeasure.SPAN);

  /** Those by which a cluster may stand among cities: others are first by size alone. */
  public static final List<ClusterOrder> AMONG_CITIES = List.of(MEAN, BEST, PEOPLE_MEAN);

  /** The three scores. */
  public static final List<ClusterOrder> SCORES = List.of(FIRST, SECOND, THIRD);

  private final ClusterMeasure measure;

  ClusterOrder(ClusterMeasure measure) {
    this.measure = measure;
  }

  /** The name in keys of words. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value of a cluster; NaN is missing. */
  public double value(ClusterFigures figures) {
    return measure != null
        ? figures.measure(measure)
        : this == OVERALL ? figures.overall() : figures.scores().get(score());
  }

  /** Which of the three scores it is, from 0; -1 for none. */
  public int score() {
    return SCORES.indexOf(this);
  }

  /** Whether more is better. */
  public boolean isMoreBetter() {
    return measure == null || measure.isMoreBetter();
  }

  /** Whether values are shares of 0..1. */
  public boolean isShare() {
    return this == INSIDE_SHARE || this == POLE_SHARE;
  }

  /** Writes values of a ranking by this order so that different ones look different. */
  public RankedDigits digits(double... values) {
    double unit = isShare() ? 100 : 1;
    return new RankedDigits(
        this, ScoreDigits.of(Arrays.stream(values).map(value -> unit * value).toArray()));
  }

  /**
   * Values in no more digits than tell each from the next.
   *
   * @param order what they are
   * @param digits of all of the ranking
   */
  public record RankedDigits(ClusterOrder order, ScoreDigits digits) {

    /** A value with its unit; a dash where it is missing. */
    public String text(double value, Messages words) {
      if (Double.isNaN(value)) {
        return Numbers.MISSING;
      }
      if (order == COUNT) {
        return Numbers.fixed(value, 0);
      }
      return order.isShare()
          ? words.get("clusters.percent", digits.text(100 * value))
          : digits.text(value);
    }
  }
}
