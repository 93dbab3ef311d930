package org.meridian.view.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.text.CitySearch;
import org.meridian.text.TypedWords;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.story.StepRequest;

/**
 * The questions that a step is likely to be asked, those that would change most first; of equal
 * ones by kind, then in the order of the data. Immutable; the same step gives the same questions in
 * the same order.
 */
public final class QuestionBank {

  /** Of nothing. */
  public static final QuestionBank EMPTY = new QuestionBank(List.of(), List.of());

  private final List<LikelyQuestion> all;
  private final List<List<TypedWords>> keys;
  private final CitySearch cities;
  private final Map<String, LikelyQuestion> byCity = new HashMap<>();

  private QuestionBank(List<LikelyQuestion> all, List<City> cities) {
    this.all = List.copyOf(all);
    this.cities = new CitySearch(cities);
    keys = all.stream().map(QuestionBank::keys).toList();
    all.stream()
        .filter(question -> question.kind() == QuestionKind.CITY)
        .forEach(question -> byCity.put(question.id(), question));
  }

  /** Cities are found by more than their names, see {@link CitySearch}. */
  private static List<TypedWords> keys(LikelyQuestion question) {
    return question.kind() == QuestionKind.CITY
        ? List.of()
        : question.names().stream().map(TypedWords::of).toList();
  }

  /**
   * Works all answers out; takes a second or so, on a worker.
   *
   * @param dataset of the step, as it was read
   * @param finder finds clusters; one of its own, since it remembers who they were
   * @param isWanted is asked between any two evaluations
   * @return empty once they are not wanted any more
   */
  public static Optional<QuestionBank> of(
      StepRequest request, Dataset dataset, ClusterFinder finder, BooleanSupplier isWanted) {
    AskedStep step = new AskedStep(request, dataset, new ScenarioEngine(), isWanted);
    List<LikelyQuestion> all = new ArrayList<>(new ScenarioQuestions(step).withoutEach());
    all.addAll(new ScenarioQuestions(step).eachAlone());
    all.addAll(new ScenarioQuestions(step).equalWeights());
    all.addAll(new ScenarioQuestions(step).years());
    all.addAll(new ClusterQuestions(step, finder).all());
    all.addAll(new NeighbourQuestions(step).all());
    all.addAll(new CityQuestions(step).all());
    all.sort(
        Comparator.comparingDouble((LikelyQuestion question) -> -question.change())
            .thenComparing(LikelyQuestion::kind));
    return isWanted.getAsBoolean()
        ? Optional.of(new QuestionBank(all, dataset.cities()))
        : Optional.empty();
  }

  /** All questions, the likeliest first. */
  public List<LikelyQuestion> all() {
    return all;
  }

  /**
   * The questions that are found by what is typed: those about dimensions, years, radii, pairs and
   * clusters whose names begin with it, then cities, then names that hold it; all where nothing is
   * typed.
   *
   * @param most how many to give at most
   */
  public List<LikelyQuestion> find(String typed, int most) {
    if (typed.isBlank()) {
      return all.subList(0, Math.min(most, all.size()));
    }
    List<LikelyQuestion> found = new ArrayList<>(graded(typed, 0, 2));
    cities.find(typed, most).stream()
        .filter(city -> byCity.containsKey(city.id()))
        .forEach(city -> found.add(byCity.get(city.id())));
    found.addAll(graded(typed, 3, 3));
    return List.copyOf(found.subList(0, Math.min(most, found.size())));
  }

  private List<LikelyQuestion> graded(String typed, int from, int to) {
    record Graded(LikelyQuestion question, int grade) {}
    List<Graded> found = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      int grade =
          keys.get(at).stream().mapToInt(key -> key.grade(typed)).min().orElse(TypedWords.NONE);
      if (grade >= from && grade <= to) {
        found.add(new Graded(all.get(at), grade));
      }
    }
    // Whoever names a dimension mostly asks what becomes of the ranking without it.
    found.sort(
        Comparator.comparingInt(Graded::grade)
            .thenComparing(each -> each.question().kind() == QuestionKind.ALONE));
    return found.stream().map(Graded::question).toList();
  }
}
