package org.meridian.view.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.model.query.CityQuery;
import org.meridian.model.query.QueryDraft;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.Column;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The cities that a query means, best first, whatever a filter hides.
 *
 * @param result what is asked
 * @param draft the question
 * @param since what the conditions on change compare with; empty where they mean no city
 * @param rows positions of the cities, from top to bottom
 */
public record QueryContent(
    ScenarioResult result, QueryDraft draft, Optional<QuerySince> since, List<Integer> rows)
    implements ViewContent {

  /** Copies the list. */
  public QueryContent {
    rows = List.copyOf(rows);
  }

  /** Finds the cities. */
  public static QueryContent of(
      ScenarioResult result, QueryDraft draft, Optional<QuerySince> since) {
    CityQuery query = draft.query();
    boolean[] members =
        since
            .map(other -> QueryMembers.of(result, query, other.changes()))
            .orElseGet(() -> QueryMembers.of(result, query));
    List<Integer> rows =
        Arrays.stream(result.cities().ranking().order())
            .filter(city -> members[city] && !result.isExcluded(city))
            .boxed()
            .toList();
    return new QueryContent(result, draft, since, rows);
  }

  /** The question as a sentence. */
  public TextInLanguage sentence() {
    return QueryWords.sentence(draft.query(), result);
  }

  /** The sentence with what changes are since, where they are asked for. */
  public TextInLanguage heading() {
    if (!draft.query().asksForChange()) {
      return sentence();
    }
    return words ->
        since
            .map(other -> words.get("query.since", sentence().in(words), other.title().in(words)))
            .orElseGet(() -> words.get("query.since.none", sentence().in(words)));
  }

  /** How many cities of how many. */
  public TextInLanguage count() {
    String key = result.hidesCities() ? "query.count.unfiltered" : "query.count";
    return words -> words.get(key, rows.size(), taking());
  }

  private int taking() {
    int taking = 0;
    for (int city = 0; city < result.dataset().cities().size(); city++) {
      taking += result.isExcluded(city) ? 0 : 1;
    }
    return taking;
  }

  /** The columns: rank, city, country, score, then what the conditions are of. */
  public List<Column<Integer>> columns() {
    return QueryCells.all(this);
  }

  /** The columns of numbers that the conditions are of. */
  public List<Column<Integer>> asked() {
    return columns().stream()
        .filter(Column::isNumeric)
        .filter(column -> !QueryCells.ALWAYS.contains(column.id()))
        .toList();
  }

  /** The ids of the cities. */
  public Set<String> cityIds() {
    return rows.stream()
        .map(city -> result.dataset().city(city).id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same rows in another order. */
  public QueryContent inOrder(List<Integer> others) {
    return new QueryContent(result, draft, since, others);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return rows.isEmpty()
        ? Optional.of(words -> words.get("query.empty", heading().in(words)))
        : Optional.empty();
  }
}
