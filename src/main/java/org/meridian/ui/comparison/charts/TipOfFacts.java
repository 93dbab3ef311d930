package org.meridian.ui.comparison.charts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.text.Messages;
import org.meridian.ui.surface.TipText;
import org.meridian.view.charts.ChartFacts;

/**
 * What is said about a point, in a language.
 *
 * @param facts of the point
 * @param words of the language
 */
record TipOfFacts(ChartFacts facts, Messages words) {

  /** For the note beside the pointer. */
  TipText text() {
    return new TipText(
        facts.heading().in(words),
        facts.line().in(words),
        facts.facts().stream()
            .map(
                fact ->
                    new TipText.TipRow(fact.name().in(words), fact.value().in(words), "", false))
            .toList());
  }

  /** For readers by ear. */
  String sentence() {
    String heading = facts.heading().in(words);
    String line = facts.line().in(words);
    String first = line.isEmpty() ? heading : words.get("charts.said", heading, line);
    return Stream.concat(
            Stream.of(first),
            facts.facts().stream()
                .map(
                    fact ->
                        words.get("charts.said", fact.name().in(words), fact.value().in(words))))
        .collect(Collectors.joining(words.get("charts.said.join")));
  }
}
