package org.meridian.view.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.period.Period;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.BecauseWords;

/**
 * What becomes of the ranking without a dimension, by one alone, with equal weights, and in another
 * year.
 */
final class ScenarioQuestions {

  private static final int FIRST = 10;

  private static final LocalText EQUAL = new LocalText("equal weights", "等权重");

  private final AskedStep step;

  ScenarioQuestions(AskedStep step) {
    this.step = step;
  }

  /** Each dimension that counts, at a weight of 0; the others share what it leaves. */
  List<LikelyQuestion> withoutEach() {
    List<LikelyQuestion> questions = new ArrayList<>();
    IndexStructure structure = step.result().cities().structure();
    int[] dimensions = structure.children(IndexStructure.ROOT);
    for (int at : dimensions) {
      if (dimensions.length > 1 && step.result().cities().takesPart(at)) {
        IndexNode node = structure.node(at);
        TextInLanguage asked = words -> words.get("question.without", words.get(node.name()));
        answer(QuestionKind.WITHOUT, node.id(), node.name(), asked, without(node.id()))
            .ifPresent(questions::add);
      }
    }
    return questions;
  }

  /** Each dimension that counts, alone in the index. */
  List<LikelyQuestion> eachAlone() {
    List<LikelyQuestion> questions = new ArrayList<>();
    IndexStructure structure = step.result().cities().structure();
    int[] dimensions = structure.children(IndexStructure.ROOT);
    for (int at : dimensions) {
      if (dimensions.length > 1 && step.result().cities().takesPart(at)) {
        IndexNode node = structure.node(at);
        TextInLanguage asked = words -> words.get("question.alone", words.get(node.name()));
        Scenario alone = weighted(alone(structure, dimensions, at));
        answer(QuestionKind.ALONE, node.id(), node.name(), asked, alone).ifPresent(questions::add);
      }
    }
    return questions;
  }

  private WeightSet alone(IndexStructure structure, int[] dimensions, int only) {
    Map<String, Double> weights = new HashMap<>();
    for (int each : dimensions) {
      weights.put(structure.node(each).id(), each == only ? 1.0 : 0);
    }
    return step.scenario().settings().weights().withAll(weights);
  }

  /** All parts of each group at one weight, unless they are so already. */
  List<LikelyQuestion> equalWeights() {
    WeightSet equal = WeightEdit.allEqual(step.dataset().structure());
    if (Arrays.equals(
        equal.weights(step.dataset().structure()),
        step.scenario().settings().weights().weights(step.dataset().structure()))) {
      return List.of();
    }
    return answer(
            QuestionKind.EQUAL,
            "equal",
            EQUAL,
            TextInLanguage.key("question.equal"),
            weighted(equal))
        .map(List::of)
        .orElse(List.of());
  }

  private Scenario weighted(WeightSet weights) {
    return step.scenario().withSettings(step.scenario().settings().withWeights(weights));
  }

  private Scenario without(String node) {
    Scenario now = step.scenario();
    return now.withSettings(
        now.settings()
            .withWeights(
                WeightEdit.edit(
                    step.dataset().structure(),
                    now.settings().weights(),
                    now.lockedNodes(),
                    node,
                    0)));
  }

  /** Each other year that has values. */
  List<LikelyQuestion> years() {
    List<LikelyQuestion> questions = new ArrayList<>();
    for (Period year : step.dataset().years()) {
      if (step.dataset().hasYears() && !year.equals(step.scenario().year())) {
        String text = year.toString();
        LocalText name = new LocalText(text, text);
        TextInLanguage asked = TextInLanguage.key("question.year", text);
        answer(QuestionKind.YEAR, text, name, asked, step.scenario().withYear(year))
            .ifPresent(questions::add);
      }
    }
    return questions;
  }

  private Optional<LikelyQuestion> answer(
      QuestionKind kind, String id, LocalText name, TextInLanguage asked, Scenario other) {
    return step.changed(other)
        .map(
            after -> {
              RankingShift shift = new RankingShift(step.ranking(), after.cities().ranking());
              Optional<LikelyQuestion.MovedCity> moved = moved(shift, after);
              return new LikelyQuestion(
                  kind,
                  id,
                  List.of(name),
                  shift.total(),
                  new LikelyQuestion.SaidAnswer(asked, words(shift, after, moved)),
                  new LikelyQuestion.ShownAnswer(other, Set.of()),
                  moved);
            });
  }

  /**
   * A selected city is what the step is about; else the one of the first that moves most, and where
   * none of them moves, that of all.
   */
  private Optional<LikelyQuestion.MovedCity> moved(RankingShift shift, ScenarioResult after) {
    int leading = shift.greatest(FIRST);
    int most = leading < 0 ? shift.greatest(Integer.MAX_VALUE) : leading;
    int row = step.picked().stream().findFirst().orElse(most);
    return row < 0 || after.cities().ranking().rankedCount() == 0
        ? Optional.empty()
        : Optional.of(
            new LikelyQuestion.MovedCity(
                step.city(row).id(), step.ranking().rank(row), after.cities().ranking().rank(row)));
  }

  private TextInLanguage words(
      RankingShift shift, ScenarioResult after, Optional<LikelyQuestion.MovedCity> moved) {
    ScenarioResult before = step.result();
    if (after.cities().ranking().rankedCount() == 0) {
      return TextInLanguage.key("question.nobody");
    }
    int first = Math.min(FIRST, before.cities().ranking().rankedCount());
    int count = shift.movedAmong(first);
    return words ->
        words.get(
            "question.both",
            new BecauseWords(words).of(before, after, moved.map(LikelyQuestion.MovedCity::id)),
            words.get("question.moved", count, Numbers.whole(first)));
  }
}
