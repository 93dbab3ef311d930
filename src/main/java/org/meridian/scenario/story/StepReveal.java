package org.meridian.scenario.story;

import java.util.Objects;
import org.meridian.model.period.Period;

/** What moves once the picture of a step stands; at its end the step is as it was captured. */
public sealed interface StepReveal {

  /** Links grow, from the strongest to the weakest. */
  record LinksGrow() implements StepReveal {}

  /** The years pass by, from one to another that the dataset covers. */
  record YearsPass(Period from, Period to) implements StepReveal {
    /** Nothing may be null. */
    public YearsPass {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * A weight moves.
   *
   * @param node id of the node of the index
   * @param from as the weights of a scenario are given, 0 or more
   * @param to likewise
   */
  record WeightMoves(String node, double from, double to) implements StepReveal {
    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if one is below 0 or no number
     */
    public WeightMoves {
      Objects.requireNonNull(node, "node");
      if (!(from >= 0) || !(to >= 0) || !Double.isFinite(from + to)) {
        throw new IllegalArgumentException("a weight from " + from + " to " + to);
      }
    }
  }

  /**
   * The radius of clusters moves, in kilometres above 0.
   *
   * @param fromKm where it begins
   * @param toKm where it ends
   */
  record RadiusMoves(double fromKm, double toKm) implements StepReveal {
    /**
     * Checks the radii.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public RadiusMoves {
      if (!(fromKm > 0) || !(toKm > 0) || !Double.isFinite(fromKm + toKm)) {
        throw new IllegalArgumentException("a radius from " + fromKm + " to " + toKm);
      }
    }
  }
}
