package org.meridian.scenario.choice;

import java.util.Locale;

/** A figure of a cluster that one of its scores may be made of. */
public enum ClusterMeasure {
  /** Summed scores of members. */
  SUM,
  /** Mean score of members. */
  MEAN,
  /** Greatest score of a member. */
  MAX,
  /** Mean score of members by weight. */
  WEIGHTED_MEAN,
  /** Strength of links between members. */
  INSIDE,
  /** Strength of links to all others. */
  OUTWARD,
  /** Share of the inside in all links of members. */
  INSIDE_SHARE,
  /** Share of the leader in the summed scores. */
  POLE_SHARE,
  /** Number of cities. */
  COUNT,
  /** Greatest distance of two members; the less, the better. */
  SPAN;

  /** The name in files and on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is made of the scores of members, and so can be that of any node. */
  public boolean isOfScores() {
    return ordinal() <= WEIGHTED_MEAN.ordinal();
  }

  /** Whether more is better. */
  public boolean isMoreBetter() {
    return this != SPAN;
  }
}
