package org.meridian.scenario.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.scoring.tiers.QuantileTiers;

/** Figures of groups against the same worked out city by city. */
class GroupRowsTest {

  private static final Dataset DATASET = ShippedClusters.DATASET;
  private static final ScenarioResult RESULT = ShippedClusters.RESULT;
  private static final int CITIES = DATASET.cities().size();
  private static final CityGrouping REGIONS = CityGrouping.ofAttribute(DATASET, GroupRule.REGION);

  private static GroupRows rows(CityGrouping grouping, int top) {
    return GroupRows.of(RESULT, grouping, IndexStructure.ROOT, top);
  }

  @Property(seed = "14051", tries = 40)
  void regionsPartTheTopWhateverItsSize(@ForAll @IntRange(min = 1, max = 600) int top) {
    GroupRows found = rows(REGIONS, top);
    CityRanking ranking = RESULT.cities().ranking();
    long inTop = Arrays.stream(ranking.ranks()).filter(rank -> rank > 0 && rank <= top).count();

    assertThat(found.inTop()).isEqualTo(inTop);
    assertThat(found.rows().stream().mapToInt(row -> row.counts().inTop()).sum()).isEqualTo(inTop);
    assertThat(found.rows().stream().mapToInt(row -> row.counts().cities()).sum())
        .isEqualTo(CITIES);
    assertThat(found.rows().stream().mapToDouble(row -> row.counts().topShare()).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void figuresAreThoseOfTheRankedMembers() {
    for (GroupRow row : rows(REGIONS, 100).rows()) {
      double[] scores =
          row.set().members().stream()
              .mapToDouble(city -> RESULT.cities().score(city))
              .filter(score -> !Double.isNaN(score))
              .sorted()
              .toArray();
      assertThat(row.counts().ranked()).isEqualTo(scores.length);
      assertThat(row.scores().mean())
          .isCloseTo(Arrays.stream(scores).average().orElseThrow(), within(1e-9));
      assertThat(RESULT.cities().score(row.scores().best())).isEqualTo(scores[scores.length - 1]);
      assertThat(RESULT.cities().score(row.scores().weakest())).isEqualTo(scores[0]);
      assertThat(row.scores().median()).isBetween(scores[0], scores[scores.length - 1]);
      assertThat(row.scores().sum())
          .isCloseTo(row.scores().mean() * row.counts().ranked(), within(1e-6));
    }
  }

  @Test
  void namesAreInBothLanguagesAndTheGreatestStandsFirst() {
    assertThat(REGIONS.sets().getFirst().name()).isEqualTo(new LocalText("Asia", "亚洲"));
    assertThat(CityGrouping.ofAttribute(DATASET, GroupRule.COUNTRY).sets().getFirst().key())
        .isEqualTo("CN");
    assertThat(CityGrouping.ofAttribute(DATASET, "no such attribute").sets()).isEmpty();
    assertThat(CityGrouping.attributes(DATASET))
        .contains("region", "country", "subregion")
        .doesNotContain("region_zh", "geonames_id");
  }

  @Test
  void tiersPartTheRankedCities() {
    CityGrouping tiers =
        CityGrouping.ofTiers(
            new QuantileTiers(4).of(RESULT.cities().scores(IndexStructure.ROOT)),
            CITIES,
            tier -> LocalText.same("tier " + tier));
    GroupRows found = rows(tiers, GroupRows.ALL_RANKED);

    assertThat(found.rows()).hasSize(4);
    assertThat(found.rows().stream().mapToInt(row -> row.counts().ranked()).sum())
        .isEqualTo(RESULT.cities().ranking().rankedCount());
    assertThat(found.rows().getFirst().scores().best())
        .isEqualTo(RESULT.cities().ranking().order()[0]);
    assertThat(tiers.sharedCities(CITIES)).isZero();
  }

  @Test
  void corridorsShareCitiesAndAGroupWithoutCitiesHasNoFigures() {
    CityGrouping corridors = CityGrouping.ofCorridors(RESULT);
    CitySet none = CitySet.of("none", LocalText.EMPTY, new boolean[CITIES]);
    GroupRow empty = rows(new CityGrouping("group", List.of(none)), 10).rows().getFirst();

    assertThat(corridors.sets()).hasSize(6);
    assertThat(corridors.sharedCities(CITIES)).isPositive();
    assertThat(empty.scores().mean()).isNaN();
    assertThat(empty.scores().sum()).isZero();
    assertThat(empty.scores().best()).isEqualTo(GroupRow.NOBODY);
    assertThat(empty.counts().topShare()).isZero();
  }

  @Test
  void sidesAreJoinedByKeyAndNothingIsDropped() {
    CityGrouping fewer = new CityGrouping("region", REGIONS.sets().subList(1, 3));
    List<GroupChange> changes = rows(fewer, 50).against(rows(REGIONS, 100));

    assertThat(changes).hasSize(REGIONS.sets().size());
    assertThat(changes.getFirst().key()).isEqualTo(fewer.sets().getFirst().key());
    assertThat(changes.getFirst().difference(row -> row.scores().mean())).isZero();
    assertThat(changes.getFirst().difference(row -> row.counts().inTop())).isPositive();
    assertThat(changes.getLast().a()).isEmpty();
    assertThat(changes.getLast().difference(row -> row.counts().inTop())).isNaN();
  }
}
