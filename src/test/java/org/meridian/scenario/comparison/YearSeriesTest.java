package org.meridian.scenario.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.scenario.comparison.ShippedSides.RANKINGS;

import org.junit.jupiter.api.Test;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.CitySet;
import org.meridian.scenario.groups.GroupScope;
import org.meridian.scoring.ranking.CityRanking;

/** Years one by one, and a group by itself. */
class YearSeriesTest {

  private static final ScenarioEngine ENGINE = new ScenarioEngine();
  private static final Scenario OPENING = Scenario.opening(RANKINGS);
  private static final YearSeries SERIES = YearSeries.of(ENGINE, RANKINGS, OPENING);
  private static final CityGrouping REGIONS = CityGrouping.ofAttribute(RANKINGS, GroupRule.REGION);

  private static int city(String id) {
    return RANKINGS.cityPosition(id).orElseThrow();
  }

  @Test
  void eachYearHasItsOwnRanksAndGapsStayGaps() {
    assertThat(SERIES.years()).containsExactly(Period.of(2019), Period.of(2022));
    assertThat(SERIES.ranks(city("hong-kong"), IndexStructure.ROOT)).containsExactly(2, 10);
    assertThat(SERIES.ownValues(city("hong-kong"), "dynamic_cities")).containsExactly(2, 10);
    assertThat(SERIES.ownValues(city("hong-kong"), "science_frontier")[0]).isNaN();
    assertThat(SERIES.scores(city("hong-kong"), IndexStructure.ROOT)).hasSize(2);
    assertThat(
            SERIES.figures(REGIONS, "Asia", IndexStructure.ROOT, 20, row -> row.counts().inTop()))
        .startsWith(9.0);
    assertThat(SERIES.figures(REGIONS, "Nowhere", 0, 20, row -> row.counts().inTop()))
        .containsOnly(Double.NaN);
  }

  @Test
  void aGroupIsRankedWithinOrScoredAlone() {
    ScenarioResult result = SERIES.results().getFirst();
    CitySet europe =
        REGIONS.sets().stream().filter(set -> set.key().equals("Europe")).findFirst().orElseThrow();
    CityRanking within = GroupScope.within(result, IndexStructure.ROOT, europe);
    Scenario alone = GroupScope.alone(OPENING.withYear(Period.of(2019)), RANKINGS, europe);
    ScenarioResult scored = ENGINE.evaluate(RANKINGS, alone);

    assertThat(within.rank(within.order()[0])).isEqualTo(1);
    assertThat(within.rankedCount()).isLessThanOrEqualTo(europe.count());
    assertThat(within.rank(city("tokyo"))).isZero();
    assertThat(scored.isExcluded(city("tokyo"))).isTrue();
    assertThat(scored.cities().ranking().ranks()).isEqualTo(within.ranks());
    assertThat(scored.cities().score(within.order()[0])).isEqualTo(100);
  }
}
