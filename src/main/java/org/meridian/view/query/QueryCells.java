package org.meridian.view.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryEdits;
import org.meridian.model.query.QueryPart;
import org.meridian.scenario.QueryMembers;
import org.meridian.text.Numbers;
import org.meridian.view.content.Column;
import org.meridian.view.content.ColumnKind;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.ScoreDigits;

/** The columns of the cities that a query means; a row is the position of a city. */
public final class QueryCells {

  /** Id of the column of cities. */
  public static final String CITY = "city";

  /** Id of the column of countries. */
  public static final String COUNTRY = GroupRule.COUNTRY;

  /** Ids of the columns of numbers that are always there. */
  static final Set<String> ALWAYS = Set.of("rank", "score");

  private final QueryContent content;
  private final QueryWording wording;
  private final Set<String> taken = new HashSet<>(Set.of("rank:", "score:", COUNTRY));

  private QueryCells(QueryContent content) {
    this.content = content;
    wording = new QueryWording(content.result());
  }

  static List<Column<Integer>> all(QueryContent content) {
    return new QueryCells(content).columns();
  }

  private List<Column<Integer>> columns() {
    var result = content.result();
    int[] ranks = result.cities().ranking(IndexStructure.ROOT).ranks();
    ScoreDigits digits = ScoreDigits.of(result.cities(), IndexStructure.ROOT);
    double[] scores = result.cities().scores(IndexStructure.ROOT);
    List<Column<Integer>> columns =
        new ArrayList<>(
            List.of(
                rank(city -> ranks[city] == 0 ? Double.NaN : ranks[city]),
                Column.ofText(
                    CITY,
                    title(CITY),
                    title(CITY),
                    (city, words) -> words.get(result.dataset().city(city).name())),
                Column.ofText(
                    COUNTRY,
                    title(COUNTRY),
                    title(COUNTRY),
                    (city, words) -> result.dataset().city(city).countryName(words.language())),
                Column.ofNumber(
                    "score",
                    title("score"),
                    title("score"),
                    (city, words) -> digits.text(scores[city]),
                    city -> scores[city])));
    QueryEdits.outline(content.draft().query()).stream()
        .map(QueryPart::plain)
        .forEach(condition -> add(columns, condition));
    return List.copyOf(columns);
  }

  private static Column<Integer> rank(ToDoubleFunction<Integer> rank) {
    return Column.<Integer>ofNumber(
            "rank", title("rank"), title("rank"), (city, words) -> whole(rank, city), rank)
        .as(ColumnKind.RANK);
  }

  private static String whole(ToDoubleFunction<Integer> number, Integer city) {
    double value = number.applyAsDouble(city);
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.whole((long) value);
  }

  private void add(List<Column<Integer>> columns, CityQuery condition) {
    if (condition instanceof CityQuery.TextQuery text && taken.add(text.attribute())) {
      columns.add(text(text.attribute()));
    } else if (condition instanceof CityQuery.NumberQuery number && taken.add(id(number))) {
      columns.add(number(number, id(number)));
    }
  }

  /** As {@code rank:NODE}, {@code score:NODE} or {@code value:INDICATOR}. */
  private static String id(CityQuery.NumberQuery number) {
    return measure(number).name().toLowerCase(Locale.ROOT) + ":" + number.of();
  }

  /** Whether a score is known is seen by the score. */
  private static CityQuery.Measure measure(CityQuery.NumberQuery number) {
    return number.measure() == CityQuery.Measure.KNOWN ? CityQuery.Measure.SCORE : number.measure();
  }

  private Column<Integer> text(String attribute) {
    TextInLanguage title = wording.attributeTitle(attribute);
    return Column.ofText(
        attribute,
        title,
        title,
        (city, words) ->
            QueryWording.value(content.result().dataset().city(city), attribute).in(words));
  }

  private Column<Integer> number(CityQuery.NumberQuery of, String id) {
    double[] values =
        content
            .since()
            .map(
                since ->
                    QueryMembers.numbers(content.result(), measure(of), of.of(), since.changes()))
            .orElseGet(() -> QueryMembers.numbers(content.result(), measure(of), of.of()));
    TextInLanguage title =
        of.of().isEmpty()
            ? ConditionKind.of(of).orElseThrow().title()
            : wording.measured(measure(of), of.of());
    ColumnKind kind = measure(of) == CityQuery.Measure.RANK ? ColumnKind.RANK : ColumnKind.NUMBER;
    ScoreDigits digits = ScoreDigits.of(values);
    return Column.<Integer>ofNumber(
            id,
            title,
            title,
            (city, words) ->
                measure(of) == CityQuery.Measure.SCORE
                    ? digits.text(values[city])
                    : Double.isNaN(values[city]) ? Numbers.MISSING : Numbers.raw(values[city]),
            city -> values[city])
        .as(kind);
  }

  private static TextInLanguage title(String id) {
    return TextInLanguage.key("query.column." + id);
  }
}
