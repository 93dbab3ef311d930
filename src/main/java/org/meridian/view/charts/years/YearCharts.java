package org.meridian.view.charts.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.YearSeries;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.YearWords;

/** What charts over years share. */
public final class YearCharts {

  private YearCharts() {}

  /** The present scenario in every year that has values; costs an evaluation a year. */
  public static YearSeries series(ScenarioResult result) {
    return YearSeries.of(new ScenarioEngine(), result.dataset(), result.scenario());
  }

  /** Why there are no lines over years; empty where there are two years at least. */
  static Optional<TextInLanguage> tooFew(Dataset dataset) {
    List<Period> years = dataset.years();
    if (years.size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        words -> {
          String title = words.get(dataset.info().title());
          return dataset.hasYears()
              ? words.get("charts.years.one", title, years.getFirst().toString())
              : words.get("charts.years.none", title);
        });
  }

  /**
   * The positions of the years that are drawn: those before the first and after the last value are
   * left out, those between stay.
   */
  static List<Integer> drawn(YearSeries series, List<YearLine> lines) {
    int first = lines.stream().flatMapToInt(line -> line.first().stream()).min().orElse(0);
    int last =
        lines.stream()
            .flatMapToInt(line -> line.last().stream())
            .max()
            .orElse(series.years().size() - 1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /** "2018 to 2026". */
  static String span(YearSeries series, List<Integer> drawn, Messages words) {
    String first = series.years().get(drawn.getFirst()).toString();
    String last = series.years().get(drawn.getLast()).toString();
    return first.equals(last)
        ? words.get("charts.span.one", first)
        : words.get("charts.span", first, last);
  }

  /** How marks of years are meant, where there are some; what is a gap, and what is left out. */
  static List<TextInLanguage> notes(YearSeries series, List<YearLine> lines) {
    List<TextInLanguage> notes = new ArrayList<>();
    List<Integer> drawn = drawn(series, lines);
    if (drawn.size() < series.years().size()) {
      notes.add(words -> words.get("charts.note.left", left(series, drawn, words)));
    }
    if (any(lines, drawn, YearPoint::isCarried)) {
      notes.add(TextInLanguage.key("charts.note.carried"));
    }
    if (any(lines, drawn, YearPoint::isGap)) {
      notes.add(TextInLanguage.key("charts.note.gap"));
    }
    return notes;
  }

  private static String left(YearSeries series, List<Integer> drawn, Messages words) {
    return IntStream.range(0, series.years().size())
        .filter(year -> !drawn.contains(year))
        .mapToObj(year -> series.years().get(year).toString())
        .collect(Collectors.joining(words.get("charts.note.and")));
  }

  private static boolean any(
      List<YearLine> lines, List<Integer> drawn, Predicate<YearPoint> wanted) {
    return lines.stream()
        .anyMatch(line -> drawn.stream().anyMatch(year -> wanted.test(line.points().get(year))));
  }

  /** "of 2020" where a point shows another year; empty where it shows its own. */
  public static String mark(YearPoint point, Messages words) {
    return point.years().map(new YearWords(words::get)::mark).orElse("");
  }

  /** What is said about a point of a line; a gap too. */
  static ChartFacts facts(YearLine line, Period year, TextInLanguage title, int at) {
    YearPoint point = line.points().get(at);
    List<ChartFacts.ChartFact> facts = new ArrayList<>();
    facts.add(fact(title, words -> exact(point.value(), words)));
    point
        .years()
        .ifPresent(
            years ->
                facts.add(fact(TextInLanguage.key("charts.fact.years"), words -> years(years))));
    if (line.cities().size() > 1) {
      String counted = Numbers.whole(point.counted());
      String all = Numbers.whole(line.cities().size());
      facts.add(
          fact(
              TextInLanguage.key("charts.fact.cities"),
              TextInLanguage.key("charts.fact.of", counted, all)));
    }
    return new ChartFacts(line.name(), words -> year.toString(), facts);
  }

  private static ChartFacts.ChartFact fact(TextInLanguage name, TextInLanguage value) {
    return new ChartFacts.ChartFact(name, value);
  }

  private static String years(ShownYears years) {
    return years.isOne() ? years.first().toString() : years.first() + "–" + years.last();
  }

  private static String exact(double value, Messages words) {
    if (Double.isNaN(value)) {
      return words.get("charts.gap");
    }
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Numbers.whole((long) value)
        : Numbers.exact(value);
  }
}
