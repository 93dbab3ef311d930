package org.meridian.view.question;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.view.content.TextInLanguage;

/**
 * Something that an audience may ask, with its answer.
 *
 * @param kind what it asks for
 * @param id of the dimension, city or cluster asked for; a year or kilometres as text
 * @param names that it is found by while they are typed
 * @param change how much it would change, see {@link RankingShift}; 0 or more
 * @param said the question and its answer
 * @param shown what the stage shows of the answer
 * @param moved the city that the answer is about, if it is about one
 */
public record LikelyQuestion(
    QuestionKind kind,
    String id,
    List<LocalText> names,
    double change,
    SaidAnswer said,
    ShownAnswer shown,
    Optional<MovedCity> moved) {

  /**
   * In words.
   *
   * @param question a few words, such as "Without finance"
   * @param answer whole sentences
   */
  public record SaidAnswer(TextInLanguage question, TextInLanguage answer) {
    /** Nothing may be null. */
    public SaidAnswer {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * As a picture.
   *
   * @param scenario what is chosen for it
   * @param cities the selected cities, by id, in order; empty for those of the step
   */
  public record ShownAnswer(Scenario scenario, Set<String> cities) {
    /** Copies the set, and keeps its order. */
    public ShownAnswer {
      Objects.requireNonNull(scenario, "scenario");
      cities = Collections.unmodifiableSet(new LinkedHashSet<>(cities));
    }
  }

  /**
   * A city and its ranks.
   *
   * @param id of the city
   * @param from its rank in the step; 0 for none
   * @param to its rank in the answer; 0 for none
   */
  public record MovedCity(String id, int from, int to) {}

  /** Copies the names. */
  public LikelyQuestion {
    names = List.copyOf(names);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(said, "said");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(moved, "moved");
  }
}
