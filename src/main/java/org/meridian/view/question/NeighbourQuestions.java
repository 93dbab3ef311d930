package org.meridian.view.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.words.ScoreDigits;

/**
 * Why a city stands before the next one: of the selected cities, or where none is selected of the
 * first, with those directly before and behind them. A pair at ranks r and r + 1 that changed
 * places would change the ranking by 2 / r.
 */
final class NeighbourQuestions {

  private static final int MOST = 5;

  private final AskedStep step;
  private final IndexResult scores;

  NeighbourQuestions(AskedStep step) {
    this.step = step;
    scores = step.result().cities();
  }

  List<LikelyQuestion> all() {
    int[] order = step.ranking().order();
    int ranked = step.ranking().rankedCount();
    List<LikelyQuestion> questions = new ArrayList<>();
    for (int place : places(order, ranked)) {
      if (place >= 0 && place + 1 < ranked) {
        questions.add(pair(order[place], order[place + 1]));
      }
    }
    return questions;
  }

  /** Places, from 0, of the upper cities of all pairs. */
  private Set<Integer> places(int[] order, int ranked) {
    Set<Integer> asked = new LinkedHashSet<>(step.picked().stream().limit(MOST).toList());
    Set<Integer> places = new TreeSet<>();
    for (int place = 0; place < ranked; place++) {
      if (asked.contains(order[place]) || asked.isEmpty() && place == 0) {
        places.add(place - 1);
        places.add(place);
      }
    }
    return places;
  }

  private LikelyQuestion pair(int upper, int lower) {
    String id = step.city(upper).id() + " " + step.city(lower).id();
    Set<String> both = new LinkedHashSet<>(List.of(step.city(upper).id(), step.city(lower).id()));
    return new LikelyQuestion(
        QuestionKind.NEIGHBOURS,
        id,
        List.of(step.city(upper).name(), step.city(lower).name()),
        2.0 / step.ranking().rank(upper),
        new LikelyQuestion.SaidAnswer(
            words -> words.get("question.neighbours", name(words, upper), name(words, lower)),
            answer(upper, lower)),
        new LikelyQuestion.ShownAnswer(step.scenario(), both),
        Optional.empty());
  }

  private String name(Messages words, int row) {
    return words.get(step.city(row).name());
  }

  private TextInLanguage answer(int upper, int lower) {
    ScoreDigits digits = ScoreDigits.of(scores, IndexStructure.ROOT);
    double gap = scores.score(upper) - scores.score(lower);
    return words -> {
      String key = gap == 0 ? "question.neighbours.level" : "question.neighbours.answer";
      String said =
          words.get(
              key,
              name(words, upper),
              Numbers.whole(step.ranking().rank(upper)),
              digits.row(upper),
              name(words, lower),
              Numbers.whole(step.ranking().rank(lower)),
              digits.row(lower),
              points(gap));
      return because(words, upper, lower)
          .map(why -> words.get("question.both", said, why))
          .orElse(said);
    };
  }

  private static String points(double points) {
    return Numbers.fixed(points, Math.abs(points) < 0.1 ? 3 : 1);
  }

  /** The dimensions through which the upper one is most ahead, and most behind. */
  private Optional<String> because(Messages words, int upper, int lower) {
    int[] dimensions = scores.structure().children(IndexStructure.ROOT);
    Optional<String> ahead = most(words, dimensions, upper, lower);
    Optional<String> behind = most(words, dimensions, lower, upper);
    if (ahead.isEmpty() || behind.isEmpty()) {
      return ahead.map(by -> words.get("question.ahead", name(words, upper), by));
    }
    return Optional.of(
        words.get("question.ahead.behind", name(words, upper), ahead.get(), behind.get()));
  }

  private Optional<String> most(Messages words, int[] dimensions, int one, int other) {
    return IntStream.of(dimensions)
        .boxed()
        .filter(node -> lead(node, one, other) > 0)
        .max(Comparator.comparingDouble(node -> lead(node, one, other)))
        .map(
            node ->
                words.get(
                    "question.part",
                    words.get(scores.structure().node(node).name()),
                    points(lead(node, one, other))));
  }

  private double lead(int node, int one, int other) {
    return scores.contribution(one, node) - scores.contribution(other, node);
  }
}
