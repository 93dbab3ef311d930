package org.meridian.scenario.clustering.figures;

/** Thrown where a score of clusters cannot be made of what it names. */
public final class UnfitMeasure extends Exception {

  private static final long serialVersionUID = 1;

  private final UnfitReason reason;

  /** Why not. */
  public enum UnfitReason {
    /** The dataset has no such node. */
    UNKNOWN_NODE,
    /** The dataset has neither a node nor an attribute of that name. */
    UNKNOWN_WEIGHT,
    /** A weight is below 0, as z-scores are. */
    NEGATIVE,
    /** No weight is above 0. */
    NOTHING_ABOVE_ZERO,
    /** A weight or the sum of all is infinite. */
    TOO_LARGE
  }

  UnfitMeasure(UnfitReason reason, String name) {
    super(name);
    this.reason = reason;
  }

  /** Why. */
  public UnfitReason reason() {
    return reason;
  }

  /** What cannot be used. */
  public String subject() {
    return getMessage();
  }
}
