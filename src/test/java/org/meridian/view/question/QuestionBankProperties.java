package org.meridian.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.meridian.model.Dataset;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.ui.stage.SampleData;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.story.StepRequest;

/** Answers against an engine that works the changed scenarios out anew. */
class QuestionBankProperties {

  private static final Dataset YEARS = SampleData.withYears();
  private static final Messages ENGLISH = FixedMessages.ofWindow(Language.ENGLISH);
  private static final Messages CHINESE = FixedMessages.ofWindow(Language.CHINESE);

  private static StoryStep step(String view, Scenario scenario, Set<String> picked) {
    return new StoryStep(
        "step",
        scenario,
        Viewpoint.of(view).with(PickedItems.ofCities(picked)),
        StepWords.NONE,
        List.of(),
        StoryStep.StepEntry.USUAL);
  }

  private static QuestionBank bank(Dataset dataset, StoryStep step) {
    StepRequest request = StepRequest.of(step, dataset, new ScenarioEngine());
    return QuestionBank.of(request, dataset, new ClusterFinder(List.of()), () -> true)
        .orElseThrow();
  }

  private static Scenario random(Random random) {
    Map<String, Double> weights = new HashMap<>();
    for (IndexNode node : YEARS.structure().nodes()) {
      weights.put(node.id(), 0.2 + random.nextInt(20));
    }
    Scenario opening = Scenario.opening(YEARS);
    String out = YEARS.city(random.nextInt(YEARS.cities().size())).id();
    CityFilter cities =
        random.nextBoolean() ? CityFilter.ALL : CityFilter.ALL.withExcludedIds(Set.of(out));
    return opening
        .withYear(YEARS.years().get(random.nextInt(2)))
        .withCities(cities)
        .withSettings(opening.settings().withWeights(new WeightSet(weights)));
  }

  @Property(seed = "15004", tries = 40)
  void ranksAreThoseOfTheChangedScenario(@ForAll long seed) {
    Random random = new Random(seed);
    String picked = YEARS.city(random.nextInt(YEARS.cities().size())).id();
    StoryStep step =
        step("ranking", random(random), random.nextBoolean() ? Set.of(picked) : Set.of());
    CityRanking before = ranking(step.scenario());
    QuestionBank bank = bank(YEARS, step);

    assertThat(bank.all()).isNotEmpty();
    for (LikelyQuestion question : bank.all()) {
      ScenarioResult after = new ScenarioEngine().evaluate(YEARS, question.shown().scenario());
      question
          .moved()
          .ifPresent(
              moved -> {
                int row = YEARS.cityPosition(moved.id()).orElseThrow();
                assertThat(moved.from()).isEqualTo(before.rank(row));
                assertThat(moved.to()).isEqualTo(after.cities().ranking().rank(row));
                says(question, moved);
              });
      if (question.kind() == QuestionKind.WITHOUT || question.kind() == QuestionKind.YEAR) {
        assertThat(question.change())
            .isEqualTo(new RankingShift(before, after.cities().ranking()).total());
      }
    }
  }

  private static CityRanking ranking(Scenario scenario) {
    return new ScenarioEngine().evaluate(YEARS, scenario).cities().ranking();
  }

  /** The words hold the ranks where the city is named. */
  private static void says(LikelyQuestion question, LikelyQuestion.MovedCity moved) {
    for (Messages words : List.of(ENGLISH, CHINESE)) {
      String answer = question.said().answer().in(words);
      if (moved.to() > 0) {
        assertThat(answer).contains(Integer.toString(moved.to()));
      }
      assertThat(question.said().question().in(words)).isNotBlank();
    }
  }

  @Property(seed = "15005", tries = 20)
  void theLikeliestComeFirstAndAlwaysInOneOrder(@ForAll long seed) {
    StoryStep step = step("ranking", random(new Random(seed)), Set.of());
    List<LikelyQuestion> once = bank(YEARS, step).all();
    List<LikelyQuestion> again = bank(YEARS, step).all();
    assertThat(ids(again)).isEqualTo(ids(once));
    for (int at = 1; at < once.size(); at++) {
      assertThat(once.get(at).change()).isLessThanOrEqualTo(once.get(at - 1).change());
    }
  }

  private static List<String> ids(List<LikelyQuestion> questions) {
    List<String> ids = new ArrayList<>();
    questions.forEach(question -> ids.add(question.kind() + " " + question.id()));
    return ids;
  }

  @Example
  void ofAStepAllIsAskedThatChangesIt() {
    Scenario scenario = Scenario.opening(YEARS);
    List<String> ids = ids(bank(YEARS, step("ranking", scenario, Set.of("paris"))).all());
    YEARS
        .structure()
        .node(0)
        .children()
        .forEach(node -> assertThat(ids).contains("WITHOUT " + node.id()));
    YEARS
        .structure()
        .node(0)
        .children()
        .forEach(node -> assertThat(ids).contains("ALONE " + node.id()));
    assertThat(ids).contains("YEAR 2019").doesNotContain("YEAR 2022", "CITY paris");
    assertThat(ids.stream().filter(id -> id.startsWith("CITY"))).hasSize(11);
    assertThat(ids.stream().filter(id -> id.startsWith("NEIGHBOURS")))
        .isNotEmpty()
        .allMatch(id -> id.contains("paris"));
  }

  /** Nothing is worked out for somebody who has gone on. */
  @Example
  void whoeverGoesOnIsNotWaitedFor() {
    StoryStep step = step("ranking", Scenario.opening(YEARS), Set.of());
    StepRequest request = StepRequest.of(step, YEARS, new ScenarioEngine());
    AtomicInteger asked = new AtomicInteger();
    assertThat(
            QuestionBank.of(
                request, YEARS, new ClusterFinder(List.of()), () -> asked.incrementAndGet() < 2))
        .isEmpty();
  }

  @Example
  void clustersAreAskedAboutByRadiusAndByName() {
    Dataset dataset = ShippedClusters.DATASET;
    QuestionBank bank = bank(dataset, step("clusters", Scenario.opening(dataset), Set.of()));
    List<LikelyQuestion> radii = bank.find("radius", 10);
    assertThat(radii).hasSize(4).allMatch(found -> found.kind() == QuestionKind.RADIUS);
    int smaller = 0;
    for (LikelyQuestion radius : radii) {
      double km = radius.shown().scenario().clusters().radiusKm();
      assertThat(km).isNotEqualTo(150).isEqualTo(Double.parseDouble(radius.id()));
      assertThat(radius.change()).isPositive();
      smaller += km < 150 ? 1 : 0;
    }
    assertThat(smaller).isEqualTo(2);
    assertThat(bank.find("广州", 10))
        .anyMatch(found -> found.kind() == QuestionKind.CLUSTER)
        .anyMatch(found -> found.id().equals("guangzhou"));
  }

  /** Asked where weights differ, and then answered with one weight for all parts of each group. */
  @Example
  void equalWeightsAreAskedAboutWhereWeightsDiffer() {
    Scenario differs = random(new Random(15_006));
    LikelyQuestion equal =
        bank(YEARS, step("ranking", differs, Set.of())).all().stream()
            .filter(each -> each.kind() == QuestionKind.EQUAL)
            .findFirst()
            .orElseThrow();
    Scenario shown = equal.shown().scenario();
    IndexStructure structure = YEARS.structure();
    double[] weights = shown.settings().weights().weights(structure);
    for (int node = 0; node < structure.nodes().size(); node++) {
      int[] parts = structure.children(node);
      for (int part : parts) {
        assertThat(weights[part]).as(structure.node(part).id()).isEqualTo(weights[parts[0]]);
      }
    }
    assertThat(shown.year()).isEqualTo(differs.year());
    assertThat(ids(bank(YEARS, step("ranking", shown, Set.of())).all()))
        .doesNotContain("EQUAL equal");
  }

  private static ScenarioResult evaluated(LikelyQuestion question) {
    return new ScenarioEngine().evaluate(YEARS, question.shown().scenario());
  }

  @Example
  void itIsFoundByThreeLettersCharactersOrPinyin() {
    QuestionBank bank = bank(YEARS, step("ranking", Scenario.opening(YEARS), Set.of()));
    IndexNode node = YEARS.structure().node(0).children().getFirst();
    String english = node.name().en().substring(0, 3);
    for (String typed : List.of(english, node.name().zh())) {
      assertThat(bank.find(typed, 5)).as(typed).extracting(LikelyQuestion::id).contains(node.id());
      assertThat(bank.find(typed, 5).stream().filter(found -> found.id().equals(node.id())))
          .as(typed)
          .first()
          .matches(found -> found.kind() == QuestionKind.WITHOUT);
    }
    LikelyQuestion alone =
        bank.all().stream()
            .filter(each -> each.kind() == QuestionKind.ALONE)
            .findFirst()
            .orElseThrow();
    double[] part =
        evaluated(alone).cities().scores(YEARS.structure().position(alone.id()).orElseThrow());
    double[] whole = evaluated(alone).cities().scores(0);
    assertThat(whole).containsExactly(part, Offset.offset(1e-9));
    assertThat(bank.find("bj", 5)).anyMatch(found -> found.id().equals("beijing"));
    assertThat(bank.find("2019", 5).getFirst().kind()).isEqualTo(QuestionKind.YEAR);
    assertThat(bank.find("xyzzy", 5)).isEmpty();
    assertThat(bank.find("", 5)).isEqualTo(bank.all().subList(0, 5));
  }
}
