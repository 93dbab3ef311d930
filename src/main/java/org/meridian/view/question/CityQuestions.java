package org.meridian.view.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.ScoreDigits;

/**
 * Where a city is that the step does not point out. The stage selects it; where the step's filter
 * hides it or the index is worked out without it, all cities are shown and take part for the
 * answer. A city at rank r counts 1 / r, one without a rank nothing.
 */
final class CityQuestions {

  private final AskedStep step;
  private final Set<String> picked;

  CityQuestions(AskedStep step) {
    this.step = step;
    picked = step.request().step().viewpoint().picked().cities();
  }

  List<LikelyQuestion> all() {
    List<LikelyQuestion> questions = new ArrayList<>();
    boolean[] shown = step.result().shownCities();
    CityFilter filter = step.scenario().cities();
    Scenario whole =
        step.scenario().withCities(CityFilter.ALL.withExcludedIds(filter.excludedIds()));
    Optional<ScenarioResult> all = everybody();
    for (int row = 0; row < shown.length && step.isWanted().getAsBoolean(); row++) {
      boolean isOut = step.result().isExcluded(row);
      if (isOut && all.isPresent()) {
        questions.add(question(row, all.get().scenario(), all.get()));
      } else if (!isOut && !picked.contains(step.city(row).id())) {
        questions.add(question(row, shown[row] ? step.scenario() : whole, step.result()));
      }
    }
    return questions;
  }

  /** The index with the cities that are taken out of it, where some are. */
  private Optional<ScenarioResult> everybody() {
    return step.scenario().cities().excludedIds().isEmpty()
        ? Optional.empty()
        : step.changed(step.scenario().withCities(CityFilter.ALL));
  }

  private LikelyQuestion question(int row, Scenario shown, ScenarioResult answer) {
    City city = step.city(row);
    int rank = answer.cities().ranking().rank(row);
    boolean isHidden = !shown.equals(step.scenario());
    return new LikelyQuestion(
        QuestionKind.CITY,
        city.id(),
        List.of(city.name()),
        rank == 0 ? 0 : 1.0 / rank,
        new LikelyQuestion.SaidAnswer(
            words -> words.get("question.city", words.get(city.name())),
            isHidden ? hidden(row, answer) : words -> answer(words, row, answer)),
        new LikelyQuestion.ShownAnswer(shown, Set.of(city.id())),
        Optional.of(new LikelyQuestion.MovedCity(city.id(), step.ranking().rank(row), rank)));
  }

  private TextInLanguage hidden(int row, ScenarioResult answer) {
    String key = step.result().isExcluded(row) ? "question.city.out" : "question.city.hidden";
    return words -> words.get("question.both", words.get(key), answer(words, row, answer));
  }

  private String answer(Messages words, int row, ScenarioResult answer) {
    IndexResult scores = answer.cities();
    String name = words.get(step.city(row).name());
    if (scores.ranking().rank(row) == 0) {
      return words.get("question.city.none", name, missing(words, scores, row));
    }
    String said =
        words.get(
            "question.city.answer",
            name,
            Numbers.whole(scores.ranking().rank(row)),
            Numbers.whole(scores.ranking().rankedCount()),
            ScoreDigits.of(scores, IndexStructure.ROOT).row(row));
    List<Integer> best = byRank(scores, row);
    return best.size() < 2
        ? said
        : words.get(
            "question.both",
            said,
            words.get(
                "question.city.parts",
                part(words, scores, best.getFirst(), row),
                part(words, scores, best.getLast(), row)));
  }

  /** The dimensions that count and that the city has a rank in, the best rank first. */
  private static List<Integer> byRank(IndexResult scores, int row) {
    return IntStream.of(scores.structure().children(IndexStructure.ROOT))
        .boxed()
        .filter(node -> scores.takesPart(node) && scores.ranking(node).rank(row) > 0)
        .sorted(Comparator.comparingInt(node -> scores.ranking(node).rank(row)))
        .toList();
  }

  private static String part(Messages words, IndexResult scores, int node, int row) {
    return words.get(
        "question.city.part",
        words.get(scores.structure().node(node).name()),
        Numbers.whole(scores.ranking(node).rank(row)));
  }

  private static String missing(Messages words, IndexResult scores, int row) {
    return IntStream.of(scores.structure().children(IndexStructure.ROOT))
        .filter(node -> scores.takesPart(node) && Double.isNaN(scores.score(row, node)))
        .mapToObj(node -> words.get(scores.structure().node(node).name()))
        .collect(Collectors.joining(words.get("question.comma")));
  }
}
