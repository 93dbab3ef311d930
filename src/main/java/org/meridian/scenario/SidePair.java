package org.meridian.scenario;

import java.util.Objects;
import org.meridian.scenario.SideChoice.PresentSide;
import org.meridian.scenario.SideChoice.UsualSide;

/**
 * Which two sides are compared.
 *
 * @param a what is compared with
 * @param b what is compared
 */
public record SidePair(SideChoice a, SideChoice b) {

  /** The present settings against the year before, else against the settings as published. */
  public static final SidePair USUAL = new SidePair(new UsualSide(), new PresentSide());

  /** Both sides must be there. */
  public SidePair {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }

  /** The same with another side A. */
  public SidePair withA(SideChoice other) {
    return new SidePair(other, b);
  }

  /** The same with another side B. */
  public SidePair withB(SideChoice other) {
    return new SidePair(a, other);
  }
}
