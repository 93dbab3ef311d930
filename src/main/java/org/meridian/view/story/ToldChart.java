package org.meridian.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.charts.years.YearLine;
import org.meridian.view.content.TextInLanguage;

/** Charts in words: what is drawn, and what the first marks say under the pointer. */
final class ToldChart {

  private static final int FEW = 3;
  private static final Pattern LONG = Pattern.compile("-?\\d+\\.\\d{2,}");

  private ToldChart() {}

  /** The sentences; empty for what is no chart of lines or bars. */
  static Optional<List<String>> of(Object content, Messages words) {
    return switch (content) {
      case SlopeContent slope ->
          told(
              slope,
              slope.lines().stream()
                  .limit(FEW)
                  .flatMap(line -> slope.facts(line.key(), 1).stream())
                  .map(
                      facts -> new ChartFacts(facts.heading(), TextInLanguage.NONE, facts.facts())),
              words);
      // Its heading names the causes.
      case WhyContent why -> told(why, Stream.empty(), words);
      case BumpContent bump ->
          told(bump, ends(bump, bump.lines(), bump.series().years().size() - 1), words);
      case LinesContent lines ->
          told(lines, ends(lines, lines.lines(), lines.series().years().size() - 1), words);
      default -> Optional.empty();
    };
  }

  /** Where the first lines end. */
  private static Stream<ChartFacts> ends(ChartContent chart, List<YearLine> lines, int last) {
    return lines.stream().limit(FEW).flatMap(line -> chart.facts(line.key(), last).stream());
  }

  private static Optional<List<String>> told(
      ChartContent chart, Stream<ChartFacts> marks, Messages words) {
    List<String> sentences = new ArrayList<>();
    sentences.add(words.get("story.told.chart", chart.heading().in(words)));
    String said =
        marks
            .map(facts -> said(facts, words))
            .collect(Collectors.joining(words.get("story.told.break")));
    if (!said.isEmpty()) {
      sentences.add(words.get("story.told.chart", said));
    }
    return Optional.of(sentences);
  }

  private static String said(ChartFacts facts, Messages words) {
    Stream<String> head =
        Stream.of(facts.heading(), facts.line()).map(text -> text.in(words).strip());
    Stream<String> figures =
        facts.facts().stream()
            .map(
                fact ->
                    words.get(
                        "story.told.city", fact.name().in(words), rounded(fact.value().in(words))));
    return Stream.concat(head, figures)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(words.get("story.told.comma")));
  }

  /** Exact values are for tables: an ear takes one decimal. */
  private static String rounded(String value) {
    return LONG.matcher(value).matches() ? Numbers.fixed(Double.parseDouble(value), 1) : value;
  }
}
