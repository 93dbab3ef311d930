package org.meridian.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.flow.SmallWorld.NA;
import static org.meridian.model.Dataset.TIMELESS;

import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexInput;
import org.meridian.scoring.IndexSettings;

class PairsTest {

  private static double[] ties(LinkTable links) {
    return links.column("ties").orElseThrow();
  }

  private static double[] strength(Dataset dataset) {
    IndexInput input = CityInput.of(dataset, TIMELESS);
    return input.raw(input.structure().position("ties").orElseThrow());
  }

  @Test
  void listedPairsCountAsTheyStand() {
    LinkTable links = CountedPairs.of(new SmallWorld().build(), TIMELESS);
    assertThat(SmallWorld.pairsOf(links)).containsExactly("ab", "ac", "bc", "cd");
    assertThat(ties(links)).containsExactly(9, 4, 2, NA);
  }

  @Test
  void pairsWithinACountryCanBeExcluded() {
    LinkTable links =
        CountedPairs.of(
            new SmallWorld().pairs(new PairRule(false, false, false)).build(), TIMELESS);
    assertThat(SmallWorld.pairsOf(links)).containsExactly("ac", "bc", "cd");
  }

  /** Sum of ties by possible pair, within a group of all four cities. */
  private static double density(SmallWorld world) {
    Dataset dataset = world.build();
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
    return LinkLayers.of(result, "ties", new int[] {1, 1, 1, 1}, 1)
        .orElseThrow()
        .links()
        .between(1, 1)
        .density();
  }

  @Test
  void aDensityDividesByThePairsThatTheDatasetCounts() {
    assertThat(density(new SmallWorld())).isEqualTo(15.0 / 3);
    assertThat(density(new SmallWorld().completeTies())).isEqualTo(15.0 / 6);
    PairRule abroad = new PairRule(false, false, false);
    assertThat(density(new SmallWorld().pairs(abroad))).isEqualTo(6.0 / 2);
    assertThat(density(new SmallWorld().pairs(abroad).completeTies())).isEqualTo(6.0 / 5);
    PairRule all = new PairRule(false, false, true);
    assertThat(density(new SmallWorld().pairs(all))).isEqualTo(6.0 / 2);
    assertThat(density(new SmallWorld().pairs(all).completeTies())).isEqualTo(6.0 / 5);
  }

  @Test
  void allCountedPairsCanBeAskedFor() {
    SmallWorld world = new SmallWorld().pairs(new PairRule(false, false, true));
    LinkTable links = CountedPairs.of(world.build(), TIMELESS);
    assertThat(SmallWorld.pairsOf(links)).containsExactly("ac", "ad", "bc", "bd", "cd");
    assertThat(ties(links)).containsExactly(4, NA, 2, NA, NA);
    assertThat(ties(CountedPairs.of(world.completeTies().build(), TIMELESS)))
        .containsExactly(4, 0, 2, 0, 0);
  }

  @Test
  void directedPairsCountBothWays() {
    SmallWorld world =
        new SmallWorld()
            .pairs(new PairRule(true, true, true))
            .ties(new int[] {0, 1}, new int[] {1, 0}, 7, 3);
    LinkTable links = CountedPairs.of(world.build(), TIMELESS);
    assertThat(links.size()).isEqualTo(12);
    assertThat(links.isDirected()).isTrue();
    OriginDestinationMatrix matrix = matrix(world.build());
    assertThat(matrix.score(0, 1)).isEqualTo(100);
    assertThat(matrix.score(1, 0)).isZero();
    assertThat(matrix.score(0, 2)).isNaN();
  }

  @Test
  void strengthSumsOrAveragesOverCountedPartners() {
    assertThat(strength(new SmallWorld().build())).containsExactly(13, 11, 6, NA);
    assertThat(strength(new SmallWorld().meanStrength().build())).containsExactly(6.5, 5.5, 3, NA);
    assertThat(strength(new SmallWorld().completeTies().build())).containsExactly(13, 11, 6, 0);
    assertThat(strength(new SmallWorld().pairs(new PairRule(false, false, false)).build()))
        .containsExactly(4, 2, 6, NA);
  }

  @Test
  void pathwaysAreScoredOverCountedPairsAndCityIndicatorsTakeNoPart() {
    LinkResult result = result(new SmallWorld().build());
    assertThat(result.result().scores(0)).containsExactly(100, 2 / 7.0 * 100, 0, NA);
    assertThat(result.ranking().ranks()).containsExactly(1, 2, 3, 0);
    assertThat(result.result().takesPart(1)).isFalse();
    assertThat(result.countedPairs()).isEqualTo(4);
    assertThat(result.result().input().rowIds()).containsExactly("a>b", "a>c", "b>c", "c>d");
  }

  @Test
  void aCitysOwnLinksComeStrongestFirst() {
    LinkResult result = result(new SmallWorld().build());
    assertThat(result.linksOf(2)).containsExactly(1, 2, 3);
    assertThat(result.strongest(2)).containsExactly(0, 1);
    assertThat(result.strongest(0)).containsExactly(0, 1, 2);
  }

  @Test
  void anUndirectedMatrixIsSymmetric() {
    OriginDestinationMatrix matrix = matrix(new SmallWorld().build());
    assertThat(matrix.score(0, 1)).isEqualTo(100);
    assertThat(matrix.score(1, 0)).isEqualTo(100);
    assertThat(matrix.link(2, 0)).isEqualTo(1);
    assertThat(matrix.link(0, 3)).isEqualTo(-1);
    assertThat(matrix.score(3, 3)).isNaN();
    assertThat(matrix.total(1)).isEqualTo(100);
    assertThat(matrix.total(3)).isNaN();
  }

  private static LinkResult result(Dataset dataset) {
    LinkTable links = CountedPairs.of(dataset, TIMELESS);
    return new LinkResult(
        links, new IndexEngine().evaluate(PathwayInput.of(dataset, links), IndexSettings.DEFAULT));
  }

  private static OriginDestinationMatrix matrix(Dataset dataset) {
    return result(dataset).matrix(0, 4);
  }
}
