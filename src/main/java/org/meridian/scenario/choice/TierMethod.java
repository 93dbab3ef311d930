package org.meridian.scenario.choice;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How cities are cut into tiers. */
public enum TierMethod {
  /** Natural breaks, exact. */
  JENKS(true, false),
  /** About equal numbers of cities. */
  QUANTILE(true, false),
  /** Equal steps of the score. */
  EQUAL(true, false),
  /** Head/tail breaks: cut at the mean, and again in the head. */
  HEADTAIL(false, false),
  /** By last ranks of one's own. */
  RANKS(false, true),
  /** By limits of one's own. */
  CUTS(false, true);

  private final boolean counted;
  private final boolean cut;

  TierMethod(boolean counted, boolean cut) {
    this.counted = counted;
    this.cut = cut;
  }

  /** Whether it takes a number of tiers. */
  public boolean isCounted() {
    return counted;
  }

  /** Whether it takes ranks or limits of one's own. */
  public boolean isCut() {
    return cut;
  }

  /** Small letters, as in files and options. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method of an id. */
  public static Optional<TierMethod> find(String id) {
    return Arrays.stream(values()).filter(method -> method.id().equals(id)).findFirst();
  }
}
