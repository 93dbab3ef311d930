package org.meridian.model.indicator;

import java.util.Objects;
import org.meridian.model.period.Carry;

/**
 * How the values of an indicator are read.
 *
 * @param complete for link indicators: whether a pair without a value has in truth none (0) rather
 *     than an unknown one (missing); for city indicators: that a 0 is a count, however many there
 *     are
 * @param strength for link indicators: how a city's strength is formed
 * @param carry which values it shows in a year that it has none of its own for
 */
public record ReadingRules(boolean complete, StrengthRule strength, Carry carry) {

  /** Checks that nothing is null. */
  public ReadingRules {
    Objects.requireNonNull(strength, "strength");
    Objects.requireNonNull(carry, "carry");
  }
}
