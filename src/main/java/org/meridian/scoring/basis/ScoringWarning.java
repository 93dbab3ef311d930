package org.meridian.scoring.basis;

import java.util.List;
import java.util.Objects;

/**
 * Something that a reader of scores must know: data only, the words are the screen's affair.
 *
 * @param kind what is the matter
 * @param node the position of the node it happened at
 * @param rows the rows concerned, ascending; empty where all are
 */
public record ScoringWarning(WarningKind kind, int node, List<Integer> rows) {

  /** How grave a warning is. */
  public enum Level {
    /** Worth knowing. */
    NOTE,
    /** Something takes no part, or less than asked for. */
    WARNING,
    /** A score that was asked for cannot be computed as asked. */
    ERROR
  }

  /** What can be the matter. */
  public enum WarningKind {
    /** No two values differ, so there is no scale: the indicator takes no part. */
    CONSTANT(Level.WARNING),
    /** Values so large that their range cannot be computed with. */
    TOO_LARGE(Level.ERROR),
    /** No row has a value: the leaf takes no part, and no threshold counts it. */
    NO_DATA(Level.WARNING),
    /** The node's stated value is used, because nothing below it has data. */
    STATED_VALUE(Level.NOTE),
    /** The reference city has no value here, or is not in the data. */
    REFERENCE_MISSING(Level.WARNING),
    /** The reference city has the worst value, so distances to it mean nothing. */
    REFERENCE_IS_WORST(Level.WARNING),
    /** The target is no better than the worst value. */
    TARGET_NOT_ABOVE_WORST(Level.WARNING),
    /** Fraction of maximum on a reversed indicator or one with values at or below 0. */
    FRACTION_REFUSED(Level.WARNING),
    /** A mean that needs values above 0 met others; min-max from 1 to 100 would do. */
    NOT_POSITIVE(Level.ERROR),
    /** A mean that needs values of 0 or more met others; min-max would do. */
    NEGATIVE(Level.ERROR),
    /** A method that compares every row with every other met too many of them. */
    TOO_MANY_ROWS(Level.ERROR),
    /** Too few children are available for these rows. */
    BELOW_THRESHOLD(Level.WARNING),
    /** All children weigh 0, so the node is missing for all. */
    NO_WEIGHT(Level.WARNING),
    /** No indicator below the node could be scaled, so the node takes no part. */
    NOTHING_SCALED(Level.WARNING);

    private final Level level;

    WarningKind(Level level) {
      this.level = level;
    }

    /** How grave it is. */
    public Level level() {
      return level;
    }
  }

  /** Copies the rows. */
  public ScoringWarning {
    Objects.requireNonNull(kind, "kind");
    rows = List.copyOf(rows);
  }

  /** How grave it is. */
  public Level level() {
    return kind.level();
  }
}
