package org.meridian.view.data;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.meridian.flow.LinkIndicators;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.wording.Language;
import org.meridian.scenario.EditedValues;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;
import org.meridian.view.map.areas.CountryFacts;

/**
 * The values behind an index: a row a city, a column an indicator. Columns are those of cities that
 * have a value in any year, in the order of the dataset, then link indicators that feed the index
 * as the strength of cities, and last what countries have.
 *
 * @param result what is shown
 * @param columns from left to right
 * @param rows positions of cities, from top to bottom
 * @param edits which values are what-ifs
 */
public record DataContent(
    ScenarioResult result, List<DataColumn> columns, List<Integer> rows, EditedValues edits)
    implements ViewContent {

  /** Copies the lists. */
  public DataContent {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The table as it opens: all cities that the filter leaves, the best first. */
  public static DataContent of(ScenarioResult result, Language language) {
    return of(result, DataOrder.USUAL, language, city -> true);
  }

  /**
   * The table of a result.
   *
   * @param language of the names, for their order
   * @param found which cities a search leaves, by position
   */
  public static DataContent of(
      ScenarioResult result, DataOrder order, Language language, IntPredicate found) {
    List<DataColumn> columns = columns(result);
    boolean[] shown = result.shownCities();
    List<Integer> rows =
        IntStream.range(0, shown.length)
            .filter(city -> shown[city] && found.test(city))
            .boxed()
            .sorted(comparator(result, columns, order, language))
            .toList();
    EditedValues edits = EditedValues.of(result.dataset(), result.scenario());
    return new DataContent(result, columns, rows, edits);
  }

  private static List<DataColumn> columns(ScenarioResult result) {
    List<DataColumn> columns = new ArrayList<>();
    for (Indicator indicator : result.dataset().indicators().values()) {
      if (indicator.kind() == IndicatorKind.CITY && result.dataset().hasValues(indicator.id())) {
        columns.add(DataColumn.ofCities(result, indicator));
      }
    }
    Set<String> linked = new LinkedHashSet<>();
    for (int node = 0; node < result.cities().structure().size(); node++) {
      Optional<Indicator> fed =
          LinkIndicators.forCities(result.dataset(), result.cities().structure().node(node))
              .filter(indicator -> indicator.kind() == IndicatorKind.LINK);
      if (fed.isPresent() && result.cities().input().isSource(node) && linked.add(fed.get().id())) {
        columns.add(DataColumn.ofLinks(result, fed.get(), node));
      }
    }
    CountryFacts.offered(result.dataset()).stream()
        .map(fact -> DataColumn.ofCountries(result, fact))
        .forEach(columns::add);
    return columns;
  }

  private static Comparator<Integer> comparator(
      ScenarioResult result, List<DataColumn> columns, DataOrder order, Language language) {
    ToDoubleFunction<Integer> rank =
        city -> {
          int place = result.cities().ranking().rank(city);
          return place == 0 ? Double.NaN : place;
        };
    Comparator<Integer> usual = missingLast(rank, false).thenComparing(city -> city);
    if (order.by().equals(DataOrder.CITY)) {
      Collator collator = Collator.getInstance(language.locale());
      Comparator<Integer> names =
          Comparator.comparing(city -> result.dataset().city(city).name().in(language), collator);
      return (order.descending() ? names.reversed() : names).thenComparing(usual);
    }
    ToDoubleFunction<Integer> by =
        switch (order.by()) {
          case DataOrder.RANK -> rank;
          case DataOrder.COVERAGE -> city -> coverage(columns, city);
          default -> column(columns, order.by());
        };
    return missingLast(by, order.descending()).thenComparing(usual);
  }

  private static ToDoubleFunction<Integer> column(List<DataColumn> columns, String id) {
    return columns.stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .<ToDoubleFunction<Integer>>map(column -> column::value)
        .orElse(city -> Double.NaN);
  }

  private static Comparator<Integer> missingLast(
      ToDoubleFunction<Integer> number, boolean descending) {
    Comparator<Integer> order = Comparator.comparingDouble(number);
    return Comparator.comparing((Integer city) -> Double.isNaN(number.applyAsDouble(city)))
        .thenComparing(descending ? order.reversed() : order);
  }

  private static int coverage(List<DataColumn> columns, int city) {
    return (int)
        columns.stream()
            .filter(column -> !column.isOfCountry() && !Double.isNaN(column.value(city)))
            .count();
  }

  /** How many of the columns are indicators. */
  public int indicators() {
    return (int) columns.stream().filter(column -> !column.isOfCountry()).count();
  }

  /** How many of the indicators a city has a value of. */
  public int coverage(int city) {
    return coverage(columns, city);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (columns.isEmpty()) {
      return Optional.of(TextInLanguage.key("data.empty.columns"));
    }
    return rows.isEmpty() ? Optional.of(TextInLanguage.key("data.empty.rows")) : Optional.empty();
  }
}
