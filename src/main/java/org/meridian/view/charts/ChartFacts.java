package org.meridian.view.charts;

import java.util.List;
import org.meridian.view.content.TextInLanguage;

/**
 * What is said about one point of a chart.
 *
 * @param heading what it is about
 * @param line one line below it
 * @param facts exact figures
 */
public record ChartFacts(TextInLanguage heading, TextInLanguage line, List<ChartFact> facts) {

  /**
   * One figure.
   *
   * @param name of what
   * @param value with its unit, as exact as it is known
   */
  public record ChartFact(TextInLanguage name, TextInLanguage value) {}

  /** Copies the list. */
  public ChartFacts {
    facts = List.copyOf(facts);
  }
}
