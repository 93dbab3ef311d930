package org.meridian.view.method;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.wording.Language;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.MakeFirst;
import org.meridian.scoring.advice.RankAdvice;
import org.meridian.scoring.sensitivity.ColumnCorrelation;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;

/** Pages on the method as they stand before anything is chosen on them, with all they need. */
public final class MethodPages {

  private static final List<String> FEATURES =
      List.of("method", "choice", "weights", "trace", "counts");

  private MethodPages() {}

  /** The words of all pages in one language. */
  public static Messages words(Language language) {
    return new FixedMessages(language, FEATURES);
  }

  /**
   * Finds out what a page shows; bands, sensitivity and what-if take seconds.
   *
   * @param city the row of the city that one page asks for; the others do not need it
   * @param watch follows and stops it
   * @return empty if it was stopped
   */
  public static Optional<PageContent> of(
      MethodTopic topic, PageSubject subject, OptionalInt city, ProgressMonitor watch) {
    IndexResult cities = subject.scores();
    if (cities.rows() == 0 || StagesPage.indicators(cities).isEmpty()) {
      Messages words = subject.messages();
      return Optional.of(
          topic.page(words, List.of(), List.of(words.get("method.nothing")), List.of()));
    }
    return switch (topic) {
      case STAGES ->
          Optional.of(new StagesPage(subject, StagesPage.indicators(cities).getFirst()).content());
      case BY_PART -> Optional.of(new PartsPage(subject).content());
      case BANDS -> bands(subject, watch);
      case FIRST -> Optional.of(first(subject, city, watch));
      case WHAT_IF ->
          WhatIfRanges.of(cities, WhatIfRanges.POINTS, watch)
              .map(found -> new WhatIfPage(subject, found).content());
      case CORRELATION -> Optional.of(analysed(subject).correlation());
      case IMPORTANCE -> Optional.of(analysed(subject).importance());
      case LEAVE_ONE_OUT -> Optional.of(analysed(subject).leaveOneOut());
      case SOBOL ->
          SobolChoices.DEFAULT
              .study(cities, watch)
              .map(found -> new SobolPage(subject, SobolChoices.DEFAULT, found).content());
      case CONSISTENCY -> Optional.of(analysed(subject).consistency());
    };
  }

  private static AnalysisPages analysed(PageSubject subject) {
    return new AnalysisPages(
        subject,
        ResultAnalysis.of(
            new ResultAnalysis.AnalysisRequest(
                subject.result(), ColumnCorrelation.values()[0], false)));
  }

  private static Optional<PageContent> bands(PageSubject subject, ProgressMonitor watch) {
    BandChoices choices = BandChoices.DEFAULT;
    return choices
        .study(subject.scores())
        .run(choices.runs(), ParallelSteps.allCores(), watch)
        .map(found -> new BandsPage(subject, choices, found).content());
  }

  private static PageContent first(PageSubject subject, OptionalInt city, ProgressMonitor watch) {
    FirstQuestion question = FirstQuestion.of(city);
    Optional<RankAdvice> advice =
        city.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new MakeFirst(new IndexEngine())
                    .advise(subject.scores(), question.toQuestion(subject.result()), watch));
    return new FirstPage(subject, question, advice).content();
  }
}
