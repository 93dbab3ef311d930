package org.meridian.scenario.choice;

import java.util.List;
import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * One of the three scores of a cluster. What they are made of and what they are called is free: the
 * reports print "3I" and define nothing.
 *
 * @param measure what it is made of
 * @param name given by the user; blank for the usual one
 */
public record ScoreSlot(ClusterMeasure measure, LocalText name) {

  /** How many there are. */
  public static final int COUNT = 3;

  /** Strength, integration and influence. */
  public static final List<ScoreSlot> USUAL =
      List.of(
          new ScoreSlot(ClusterMeasure.SUM, LocalText.EMPTY),
          new ScoreSlot(ClusterMeasure.INSIDE, LocalText.EMPTY),
          new ScoreSlot(ClusterMeasure.OUTWARD, LocalText.EMPTY));

  /** Both must be there. */
  public ScoreSlot {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(name, "name");
  }
}
