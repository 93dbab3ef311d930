package org.meridian.view.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoreGrowth;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.CityFacts;
import org.meridian.view.words.ScoreDigits;

/** The columns of a comparison, for the window and for figures. */
public final class ComparisonCells {

  /** Id of the column of places gained. */
  public static final String CHANGE = "change";

  /** Id of the column of cities. */
  public static final String CITY = "city";

  static final String UP = "▲\u2009";
  static final String DOWN = "▼\u2009";

  private ComparisonCells() {}

  /** All columns from left to right; scores only of sides that have some. */
  static List<Column<ComparedRow>> all(ComparisonContent content) {
    boolean inA = content.rows().stream().anyMatch(row -> !Double.isNaN(row.scoreA()));
    List<Column<ComparedRow>> columns =
        new ArrayList<>(
            List.of(
                Column.ofText(
                    CITY, title(CITY), title(CITY), (row, words) -> words.get(row.city().name())),
                rank("rank-a", ComparedRow::rankA),
                rank("rank-b", ComparedRow::rankB),
                number(CHANGE, ComparisonCells::change, ComparisonCells::gained)));
    content.shares().ifPresent(shown -> columns.addAll(ReasonCells.all(shown)));
    if (inA) {
      columns.add(score("score-a", content, ComparedRow::scoreA));
    }
    if (content.rows().stream().anyMatch(row -> !Double.isNaN(row.scoreB()))) {
      columns.add(score("score-b", content, ComparedRow::scoreB));
    }
    if (inA) {
      columns.add(
          number(
              "difference",
              (row, words) ->
                  Double.isNaN(row.difference())
                      ? Numbers.MISSING
                      : Numbers.signed(row.difference(), 2),
              ComparedRow::difference));
    }
    columns.addAll(PlaceCells.all(content));
    ScoreGrowth.of(content.comparison()).ifPresent(growth -> columns.addAll(growth(growth)));
    columns.add(
        Column.ofText(
            "region",
            title("region"),
            title("region"),
            (row, words) -> CityFacts.region(row.city(), words)));
    return List.copyOf(columns);
  }

  private static List<Column<ComparedRow>> growth(ScoreGrowth growth) {
    return List.of(
        number("growth", (row, words) -> percent(growth.percent(row)), growth::percent),
        number("growth-year", (row, words) -> percent(growth.yearly(row)), growth::yearly));
  }

  private static String percent(double growth) {
    return Double.isNaN(growth) ? Numbers.MISSING : Numbers.signed(growth, 1);
  }

  private static double gained(ComparedRow row) {
    return row.change().isPresent() ? row.change().getAsInt() : Double.NaN;
  }

  /** Places gained with an arrow, or that the city is new or gone. */
  private static String change(ComparedRow row, Messages words) {
    return switch (row.presence()) {
      case NEW -> words.get("compare.new");
      case GONE -> words.get("compare.gone");
      case BOTH -> {
        int gained = row.change().orElseThrow();
        yield gained == 0 ? "·" : (gained > 0 ? UP : DOWN) + Numbers.whole(Math.abs(gained));
      }
    };
  }

  static Column<ComparedRow> rank(String id, ToDoubleFunction<ComparedRow> rank) {
    return number(
            id,
            (row, words) ->
                rank.applyAsDouble(row) == 0
                    ? Numbers.MISSING
                    : Numbers.whole((long) rank.applyAsDouble(row)),
            row -> rank.applyAsDouble(row) == 0 ? Double.NaN : rank.applyAsDouble(row))
        .as(ColumnKind.RANK);
  }

  private static Column<ComparedRow> score(
      String id, ComparisonContent content, ToDoubleFunction<ComparedRow> score) {
    ScoreDigits digits =
        ScoreDigits.of(content.comparison().rows().stream().mapToDouble(score).toArray());
    return number(id, (row, words) -> digits.text(score.applyAsDouble(row)), score);
  }

  static Column<ComparedRow> number(
      String id, Column.CellText<ComparedRow> text, ToDoubleFunction<ComparedRow> number) {
    return Column.ofNumber(
        id, title(id), TextInLanguage.key("compare.column." + id + ".help"), text, number);
  }

  static TextInLanguage title(String id) {
    return TextInLanguage.key("compare.column." + id);
  }
}
