package org.meridian.view.map.options;

import java.util.Objects;
import java.util.Optional;

/**
 * What tinted areas stand for.
 *
 * @param kind of which kind it is
 * @param fact the name of the fact; empty for other kinds
 */
public record AreaTint(TintKind kind, String fact) {

  /** Countries, or regions, by the mean score of their cities. */
  public static final AreaTint SCORES = new AreaTint(TintKind.SCORES, "");

  /** Saved groups by the mean score of their cities. */
  public static final AreaTint GROUPS = new AreaTint(TintKind.GROUPS, "");

  private static final String FACT = "fact:";

  /** Of which kind a tint is. */
  public enum TintKind {
    /** Means of countries or regions. */
    SCORES,
    /** Means of saved groups. */
    GROUPS,
    /** A number that countries have. */
    FACT
  }

  /** All parts must be there. */
  public AreaTint {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(fact, "fact");
  }

  /** A number that countries have, by its name. */
  public static AreaTint ofFact(String fact) {
    return new AreaTint(TintKind.FACT, fact);
  }

  /** As on the command line and in stories: {@code scores}, {@code groups}, {@code fact:NAME}. */
  @Override
  public String toString() {
    return switch (kind) {
      case SCORES -> "scores";
      case GROUPS -> "groups";
      case FACT -> FACT + fact;
    };
  }

  /** Reads what {@link #toString} writes; empty if it is none. */
  public static Optional<AreaTint> parse(String text) {
    if (text.startsWith(FACT) && text.length() > FACT.length()) {
      return Optional.of(ofFact(text.substring(FACT.length())));
    }
    return text.equals(SCORES.toString())
        ? Optional.of(SCORES)
        : Optional.of(GROUPS).filter(groups -> text.equals(groups.toString()));
  }
}
