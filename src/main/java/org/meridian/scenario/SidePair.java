package org.meridian.scenario;

import java.util.Objects;
import org.meridian.scenario.SideChoice.PresentSide;
import org.meridian.scenario.SideChoice.UsualSide;

/**
 * Which two sides are compared.
 *
 * @param a what is compared with
 * @param b what is compared
 * @param top only cities among so many first places of either side are listed; 0 for all
 */
public record SidePair(SideChoice a, SideChoice b, int top) {

  /** The present settings against the year before, else against the settings as published. */
  public static final SidePair USUAL = new SidePair(new UsualSide(), new PresentSide());

  /** All cities are listed. */
  public SidePair(SideChoice a, SideChoice b) {
    this(a, b, 0);
  }

  /**
   * Both sides must be there.
   *
   * @throws IllegalArgumentException if the top is negative
   */
  public SidePair {
    if (top < 0) {
      throw new IllegalArgumentException("the first " + top + " places");
    }
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }

  /** The same with another side A. */
  public SidePair withA(SideChoice other) {
    return new SidePair(other, b, top);
  }

  /** The same with another side B. */
  public SidePair withB(SideChoice other) {
    return new SidePair(a, other, top);
  }

  /** The same the other way round. */
  public SidePair exchanged() {
    return new SidePair(b, a, top);
  }

  /** The same with only so many first places listed; 0 for all. */
  public SidePair withTop(int other) {
    return new SidePair(a, b, other);
  }
}
