package org.meridian.model.derived;

import java.util.Locale;
import java.util.Objects;

/**
 * How an indicator follows from others. What it rests on is missing, it is missing too; never 0 or
 * infinite.
 *
 * @param id of the indicator
 * @param rule how it follows
 * @param of id of the indicator that it follows from; stands before it in the package
 * @param by what else the rule needs, as it says; may be empty
 */
public record DerivedIndicator(String id, Derivation rule, String of, String by) {

  /** How a value follows, with a the value in an earlier year A and b that in its own year B. */
  public enum Derivation {
    /** {@code b - a}. By: the year A; empty for the latest before B that has values. */
    GROWTH,
    /** {@code 100 (b / a - 1)}, missing where a is 0. By: as of {@link #GROWTH}. */
    GROWTH_PERCENT,
    /**
     * Compound growth a year, {@code (b / a)^(1 / (B - A)) - 1}, missing where a is 0, the sign
     * changes, or a side is no whole year. By: as of {@link #GROWTH}.
     */
    GROWTH_YEARLY,
    /**
     * The value divided by the sum over all cities that have one, missing where that is 0. By:
     * region, country or an attribute, to sum over the cities that share it, and missing where a
     * city has none; empty for all.
     */
    SHARE,
    /** The value divided by another, missing where that is 0. By: id of the other indicator. */
    PER,
    /** The logarithm, missing from 0 down. By: its base above 1; empty for the natural one. */
    LOG;

    /** The word in files. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it needs two years. */
    public boolean isGrowth() {
      return this == GROWTH || this == GROWTH_PERCENT || this == GROWTH_YEARLY;
    }
  }

  /** All parts must be there. */
  public DerivedIndicator {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(by, "by");
  }
}
