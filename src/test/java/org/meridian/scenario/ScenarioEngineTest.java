package org.meridian.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.MissingDataPolicy;
import org.meridian.scoring.normalisation.DistanceToReference;
import org.meridian.scoring.weights.WeightSet;

class ScenarioEngineTest {

  private final ScenarioEngine engine = new ScenarioEngine();
  private final Dataset dataset = new SmallWorld().completeTies().build();
  private final Scenario opening = Scenario.opening(dataset);

  @Test
  void citiesAndPathwaysAreScoredTogether() {
    ScenarioResult result = engine.evaluate(dataset, opening);
    // wealth 0, 25, 50, 100; ties 13, 11, 6, 0 of 13
    assertThat(result.cities().score(0)).isEqualTo(50);
    assertThat(result.cities().score(3)).isEqualTo(50);
    assertThat(result.links().result().score(0)).isEqualTo(100);
    assertThat(result.dataset()).isSameAs(dataset);
    assertThat(result.scenario()).isEqualTo(opening);
  }

  @Test
  void weightsReachBothResults() {
    Scenario tiesOnly =
        opening.withSettings(opening.settings().withWeights(WeightSet.PUBLISHED.with("wealth", 0)));
    ScenarioResult result = engine.evaluate(dataset, tiesOnly);
    assertThat(result.cities().ranking().ranks()).containsExactly(1, 2, 3, 4);
  }

  @Test
  void pathwaysAreMeasuredAgainstTheStrongestWhereCitiesAreAgainstOne() {
    Scenario reference =
        opening.withSettings(
            opening
                .settings()
                .withNormalisation(new DistanceToReference("b"))
                .withNormalisation("ties", new DistanceToReference("c")));
    ScenarioResult result = engine.evaluate(dataset, reference);
    assertThat(result.cities().scores(1)).containsExactly(0, 1, 2, 4);
    assertThat(result.links().result().scores(2)).containsExactly(1, 4 / 9.0, 2 / 9.0, 0);
  }

  @Test
  void whatIfValuesChangeACopy() {
    Scenario whatIf =
        opening.withEdits(List.of(new ValueEdit("a", "wealth", Dataset.TIMELESS, 50)));
    ScenarioResult result = engine.evaluate(dataset, whatIf);
    assertThat(result.cities().score(0)).isEqualTo(100);
    assertThat(result.dataset().values(Dataset.TIMELESS).value("wealth", 0)).isEqualTo(50);
    assertThat(dataset.values(Dataset.TIMELESS).value("wealth", 0)).isEqualTo(10);
    assertThat(result.dataset().published()).isSameAs(dataset);
    assertThat(result.dataset().identity()).isEqualTo(dataset.identity());
  }

  @Test
  void whatIfValuesCanBeTakenAwayAndUnknownOnesAreLeftOut() {
    List<ValueEdit> edits =
        List.of(
            new ValueEdit("a", "wealth", Dataset.TIMELESS, Double.NaN),
            new ValueEdit("nowhere", "wealth", Dataset.TIMELESS, 1),
            new ValueEdit("a", "nothing", Dataset.TIMELESS, 1),
            new ValueEdit("a", "wealth", Period.of(1999), 1));
    Dataset edited = WhatIf.apply(dataset, edits);
    assertThat(edited.values(Dataset.TIMELESS).value("wealth", 0)).isNaN();
    assertThat(edited.values(Dataset.TIMELESS).value("wealth", 1)).isEqualTo(20);
    assertThat(WhatIf.apply(dataset, List.of())).isSameAs(dataset);
  }

  @Test
  void filtersHideButDoNotRescore() {
    CityFilter filter = new CityFilter(Set.of(), Set.of("AA"), Set.of());
    Scenario filtered = opening.withCities(filter);
    assertThat(engine.evaluate(dataset, filtered).cities().scores(0))
        .containsExactly(engine.evaluate(dataset, opening).cities().scores(0));
    assertThat(dataset.cities().stream().filter(filter::shows).map(city -> city.country()))
        .isNotEmpty()
        .allMatch("AA"::equals);
    assertThat(dataset.cities()).allMatch(CityFilter.ALL::shows);
  }

  @Test
  void anExcludedCityIsNeitherRankedNorNormalisedOver() {
    CityFilter filter = new CityFilter(Set.of(), Set.of(), Set.of("a"));
    ScenarioResult without = engine.evaluate(dataset, opening.withCities(filter));
    int wealth = dataset.structure().position("wealth").orElseThrow();

    assertThat(without.cities().ranking().rank(0)).isZero();
    assertThat(without.isExcluded(0)).isTrue();
    assertThat(without.shownCities()[0]).isFalse();
    assertThat(without.cities().score(1, wealth)).isZero();
    assertThat(engine.evaluate(dataset, opening).cities().score(1, wealth)).isNotZero();
    for (int link = 0; link < without.links().links().size(); link++) {
      boolean ends =
          without.links().links().origin(link) == 0
              || without.links().links().destination(link) == 0;
      assertThat(ends && without.links().result().ranking().rank(link) > 0).isFalse();
    }
  }

  @Test
  void aScenarioOfAnotherDatasetIsRefused() {
    Scenario foreign =
        new Scenario(
            "",
            "elsewhere",
            Period.of(0),
            opening.settings(),
            Set.of(),
            CityFilter.ALL,
            LinkFilter.ALL,
            List.of());
    assertThatThrownBy(() -> engine.evaluate(dataset, foreign))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> engine.evaluate(dataset, opening.withYear(Period.of(1999))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void scenariosWithEqualChoicesAreEqual() {
    Scenario one = opening.withSettings(opening.settings().withMissing(MissingDataPolicy.of(0.5)));
    Scenario same = opening.withSettings(opening.settings().withMissing(MissingDataPolicy.of(0.5)));
    assertThat(one).isEqualTo(same).isNotEqualTo(opening);
    assertThat(one.withName("x").withName("")).isEqualTo(same);
  }
}
