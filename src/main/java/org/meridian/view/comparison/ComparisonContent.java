package org.meridian.view.comparison;

import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.CityJoin;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scoring.agreement.RankAgreement;
import org.meridian.text.JoiningNames;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The present result beside another side, city by city.
 *
 * @param result the present result, side B
 * @param choice what side A is
 * @param comparison of all cities that either side ranks
 * @param agreement how far the two agree, over all of them
 * @param rows those that the filter leaves, from top to bottom
 */
public record ComparisonContent(
    ScenarioResult result,
    SideChoice choice,
    SideComparison comparison,
    RankAgreement agreement,
    List<ComparedRow> rows)
    implements ViewContent {

  /** How many first places are laid beside each other. */
  public static final int TOP = 20;

  /** Copies the list. */
  public ComparisonContent {
    rows = List.copyOf(rows);
  }

  /** Compares a result with the side that it opens with. */
  public static ComparisonContent of(ScenarioResult result, ScenarioResult baseline) {
    SideChoice choice = SideChoice.usual(result);
    ComparedSide a = choice.side(result, baseline);
    CityJoin join = SideComparison.join(a, ScoredSide.of(result), JoiningNames::of);
    return of(result, choice, a, join);
  }

  /**
   * Compares a result with a side; costs time, so run it on a worker.
   *
   * @param a the side of the choice
   * @param join which of its cities is which of the result's
   */
  public static ComparisonContent of(
      ScenarioResult result, SideChoice choice, ComparedSide a, CityJoin join) {
    SideComparison comparison = SideComparison.of(a, ScoredSide.of(result), join);
    boolean[] shown = result.shownCities();
    List<ComparedRow> rows =
        comparison.rows().stream()
            .filter(row -> row.pair().b() == CityJoin.NONE || shown[row.pair().b()])
            .toList();
    return new ComparisonContent(result, choice, comparison, comparison.agreement(TOP), rows);
  }

  /** The columns, the city first. */
  public List<Column<ComparedRow>> columns() {
    return ComparisonCells.all(this);
  }

  /** The same rows in another order. */
  public ComparisonContent inOrder(List<ComparedRow> others) {
    return new ComparisonContent(result, choice, comparison, agreement, others);
  }

  /** What side A is called. */
  public TextInLanguage titleA() {
    return choice.title();
  }

  /** What side B is called. */
  public TextInLanguage titleB() {
    return SideChoice.presentTitle(result);
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
    return Optional.of(
        TextInLanguage.key(comparison.rows().isEmpty() ? "compare.empty" : "compare.empty.filter"));
  }
}
