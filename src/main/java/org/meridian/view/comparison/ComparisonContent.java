package org.meridian.view.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.AbsentSide;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.text.JoiningNames;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * Two sides beside each other, city by city.
 *
 * @param result the present result, which sides are told from
 * @param sides what the sides are
 * @param comparison of all cities that either side ranks
 * @param agreement how far the two agree, over all of them
 * @param rows those that the filter leaves, from top to bottom
 * @param shares of each change as columns; empty unless they are asked for
 */
public record ComparisonContent(
    ScenarioResult result,
    SidePair sides,
    SideComparison comparison,
    RankAgreement agreement,
    List<ComparedRow> rows,
    Optional<ShownReasons> shares)
    implements ViewContent {

  /** How many first places are laid beside each other. */
  public static final int TOP = 20;

  /** Copies the list. */
  public ComparisonContent {
    rows = List.copyOf(rows);
  }

  /** Compares the sides that the scenario of a result asks for, all of its own dataset. */
  public static ComparisonContent of(ScenarioResult result, ScenarioResult baseline) {
    return of(result, baseline, new SideMaker(OtherDatasets.NONE));
  }

  /**
   * Compares the sides that the scenario of a result asks for; takes time, so run it on a worker.
   *
   * @param baseline the dataset as published in the same year
   */
  public static ComparisonContent of(
      ScenarioResult result, ScenarioResult baseline, SideMaker maker) {
    SidePair sides = SideMaker.resolved(result.scenario().sides(), result);
    ComparedSide a = maker.side(sides.a(), result, baseline);
    ComparedSide b = maker.side(sides.b(), result, baseline);
    return of(result, sides, a, b, SideComparison.join(a, b, JoiningNames::of));
  }

  /**
   * Compares two sides that were made.
   *
   * @param join which city of A is which of B
   */
  public static ComparisonContent of(
      ScenarioResult result, SidePair sides, ComparedSide a, ComparedSide b, CityJoin join) {
    SideComparison comparison = SideComparison.of(a, b, join);
    boolean absent = a instanceof AbsentSide || b instanceof AbsentSide;
    List<ComparedRow> rows =
        absent
            ? List.of()
            : comparison.rows().stream()
                .filter(shown(result, comparison).and(row -> row.isAmong(sides.top())))
                .toList();
    return new ComparisonContent(
        result, sides, comparison, comparison.agreement(TOP), rows, Optional.empty());
  }

  /** Whether the filter of the present result leaves a row; what it does not know of stays. */
  public static Predicate<ComparedRow> shown(ScenarioResult result, SideComparison comparison) {
    boolean[] shown = result.shownCities();
    boolean ofB = comparison.b().cities() == result.dataset().cities();
    boolean ofA = comparison.a().cities() == result.dataset().cities();
    return row -> {
      int city = ofB ? row.pair().b() : ofA ? row.pair().a() : CityJoin.NONE;
      return city == CityJoin.NONE || shown[city];
    };
  }

  /** The columns, the city first. */
  public List<Column<ComparedRow>> columns() {
    return ComparisonCells.all(this);
  }

  /** The same rows in another order. */
  public ComparisonContent inOrder(List<ComparedRow> others) {
    return new ComparisonContent(result, sides, comparison, agreement, others, shares);
  }

  /** The same with columns of shares; works them out, so run it on a worker. */
  public ComparisonContent sharing(Optional<ShareUnit> unit) {
    return unit.map(each -> with(new ShownReasons(ChangeReasons.of(comparison), each)))
        .orElse(this);
  }

  /** The same with columns of shares that were worked out for this comparison. */
  public ComparisonContent with(ShownReasons shown) {
    return new ComparisonContent(result, sides, comparison, agreement, rows, Optional.of(shown));
  }

  /** How many arrows that the publisher of B printed point the other way; empty without arrows. */
  public Optional<TextInLanguage> arrows() {
    long told = rows.stream().filter(ComparedRow::isArrowComparable).count();
    long against = rows.stream().filter(ComparedRow::isArrowAgainst).count();
    return told == 0
        ? Optional.empty()
        : Optional.of(
            TextInLanguage.key("compare.arrows", Numbers.whole(told), Numbers.whole(against)));
  }

  /** What side A is called. */
  public TextInLanguage titleA() {
    return SideWords.title(sides.a(), comparison.a(), result);
  }

  /** What side B is called. */
  public TextInLanguage titleB() {
    return SideWords.title(sides.b(), comparison.b(), result);
  }

  /** Which side is which, on one line. */
  public TextInLanguage heading() {
    return words -> words.get("compare.sides", titleA().in(words), titleB().in(words));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (!rows.isEmpty()) {
      return Optional.empty();
    }
    for (ComparedSide side : List.of(comparison.a(), comparison.b())) {
      if (side instanceof AbsentSide absent) {
        return Optional.of(TextInLanguage.key("compare.absent", absent.missing()));
      }
    }
    return Optional.of(
        TextInLanguage.key(comparison.rows().isEmpty() ? "compare.empty" : "compare.empty.filter"));
  }
}
