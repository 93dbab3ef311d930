package org.meridian.scenario.comparison.cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.scenario.comparison.ComparedRow;

/**
 * What a sentence says of why a city changed its place: shares that are not 0, the greatest first.
 *
 * @param row the city
 * @param isKnown whether there are shares at all; false for a city that is new, gone, or without a
 *     score in some state between the sides
 * @param clauses what moved it; empty where nothing did
 */
public record ChangeSummary(ComparedRow row, boolean isKnown, List<ChangeClause> clauses) {

  /**
   * A share in places gained.
   *
   * @param part what it is put down to
   * @param places gained, above or below 0
   * @param inside what it consists of, where that is told
   */
  public record ChangeClause(ChangePart part, ExactFraction places, List<ChangeClause> inside) {

    /** Copies the list. */
    public ChangeClause {
      inside = List.copyOf(inside);
    }
  }

  /** Copies the list. */
  public ChangeSummary {
    clauses = List.copyOf(clauses);
  }

  /**
   * Sums up one row.
   *
   * @param at which row of the comparison the shares are of
   * @param things shares of the four things
   * @param parts shares of the data by part; empty where they are not told apart
   */
  public static ChangeSummary of(
      ComparedRow row, int at, ChangeShares things, Optional<ChangeShares> parts) {
    if (!things.isKnown(at)) {
      return new ChangeSummary(row, false, List.of());
    }
    List<ChangeClause> inside = parts.map(found -> clauses(found, at, List.of())).orElse(List.of());
    return new ChangeSummary(row, true, clauses(things, at, inside));
  }

  private static List<ChangeClause> clauses(
      ChangeShares shares, int at, List<ChangeClause> ofData) {
    List<ChangeClause> clauses = new ArrayList<>();
    for (int part = 0; part < shares.parts().size(); part++) {
      ChangePart named = shares.parts().get(part);
      boolean isData = named.equals(ChangePart.of(ChangeThing.DATA));
      shares
          .places(part, at)
          .filter(places -> !places.isZero())
          .ifPresent(
              places -> clauses.add(new ChangeClause(named, places, isData ? ofData : List.of())));
    }
    clauses.sort(Comparator.comparingDouble(clause -> -Math.abs(clause.places().value())));
    return clauses;
  }
}
