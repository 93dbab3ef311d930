package org.meridian.model.published;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.meridian.model.period.Period;

/**
 * The arrow that a list prints beside a city: how it moved since an earlier list, which need not be
 * at hand.
 *
 * @param arrow which way
 * @param places how many places gained, negative for lost; 0 where the list prints the arrow alone
 * @param since of what period the earlier list is; empty where the list does not say
 */
public record PublishedMove(Arrow arrow, int places, Optional<Period> since) {

  /** Which way a city moved. */
  public enum Arrow {
    /** To a better rank. */
    UP,
    /** To a worse rank. */
    DOWN,
    /** Nowhere. */
    SAME,
    /** Onto the list. */
    NEW;

    /** The arrow of a number of places gained. */
    public static Arrow of(int gained) {
      return gained > 0 ? UP : gained < 0 ? DOWN : SAME;
    }

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All parts must be there. */
  public PublishedMove {
    Objects.requireNonNull(arrow, "arrow");
    Objects.requireNonNull(since, "since");
  }

  /** Whether it points up where places were lost, or down where some were gained. */
  public boolean pointsAgainst(int gained) {
    return arrow == Arrow.UP && gained < 0 || arrow == Arrow.DOWN && gained > 0;
  }
}
