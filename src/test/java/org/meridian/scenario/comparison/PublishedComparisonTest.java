package org.meridian.scenario.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meridian.scenario.comparison.ShippedSides.INDEX_2021;
import static org.meridian.scenario.comparison.ShippedSides.RANKINGS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedMove;
import org.meridian.model.query.CityQuery;
import org.meridian.scenario.QueryMembers;
import org.meridian.scenario.Scenario;

/**
 * What the reports compare, compared here: tables 10 and 11 of 2021, the lists of 2019 and 2022.
 */
class PublishedComparisonTest {

  private static final Scenario OPENING = Scenario.opening(INDEX_2021);

  private static Map<String, Integer> changes(SideComparison comparison) {
    Map<String, Integer> changes = new LinkedHashMap<>();
    comparison
        .rows(ComparedRow.Presence.BOTH)
        .forEach(row -> changes.put(row.city().id(), row.change().orElseThrow()));
    return changes;
  }

  @Test
  void informationAddsTheEightPrintedChangesOfTable10() {
    ScoredSide whole = ShippedSides.scored(INDEX_2021, OPENING);
    ScoredSide without =
        ShippedSides.scored(INDEX_2021, LeftOutNode.scenario(OPENING, "information"));

    assertThat(changes(ShippedSides.compare(without, whole)))
        .containsAllEntriesOf(
            Map.of(
                "shanghai", 0,
                "beijing", 2,
                "shenzhen", 0,
                "chengdu", 1,
                "tianjin", 2,
                "qingdao", 0,
                "zhengzhou", 2,
                "xian", 1));
  }

  @Test
  void relativePlacesPartTheSeventeenCitiesAsTable11Does() {
    SideComparison comparison =
        ShippedSides.compare(
            ShippedSides.listed(INDEX_2021, "interconnectivity_2021@2021"),
            ShippedSides.listed(INDEX_2021, "kearney_global_cities@2021"));
    List<ComparedRow> both = comparison.rows(ComparedRow.Presence.BOTH);

    assertThat(both).hasSize(17);
    assertThat(both)
        .filteredOn(row -> row.rankA() < row.rankB())
        .extracting(row -> row.city().id())
        .containsExactlyInAnyOrder(
            "singapore",
            "shanghai",
            "bangkok",
            "shenzhen",
            "chengdu",
            "tianjin",
            "qingdao",
            "karachi",
            "zhengzhou",
            "almaty");
    assertThat(comparison.relativePlacesA()[0]).isEqualTo(1);
    assertThat(comparison.relativePlacesB()).contains(1, 17).doesNotContain(18);
    assertThat(comparison.rows(ComparedRow.Presence.GONE)).hasSize(5);
  }

  @Test
  void yearsOfAListAreComparedAndNothingIsDropped() {
    SideComparison comparison =
        ShippedSides.compare(
            ShippedSides.rankings(2019, "dynamic_cities"),
            ShippedSides.rankings(2022, "dynamic_cities"));
    int both = comparison.rows(ComparedRow.Presence.BOTH).size();

    assertThat(comparison.agreement(20).rows().inBoth()).isEqualTo(both);
    assertThat(both + comparison.rows(ComparedRow.Presence.GONE).size()).isEqualTo(100);
    assertThat(both + comparison.rows(ComparedRow.Presence.NEW).size()).isEqualTo(100);
    assertThat(comparison.rows().getFirst().city().id()).isEqualTo("tokyo");
    assertThat(comparison.isOneDataset()).isTrue();
    assertThat(comparison.unranked())
        .isEqualTo(RANKINGS.cities().size() - comparison.rows().size());
  }

  @Test
  void aThirdOfThePrintedArrowsPointAgainstTheChangeSince2019() {
    int both = 0;
    int against = 0;
    for (String list : List.of("dynamic_cities", "belt_and_road_potential")) {
      SideComparison comparison =
          ShippedSides.compare(
              ShippedSides.rankings(2019, list), ShippedSides.rankings(2022, list));
      both += comparison.rows(ComparedRow.Presence.BOTH).size();
      against += (int) comparison.rows().stream().filter(ComparedRow::isArrowAgainst).count();
      assertThat(comparison.rows())
          .filteredOn(row -> row.rankB() > 0)
          .allMatch(row -> row.move().flatMap(PublishedMove::since).equals(Period.parse("2021")));
    }
    // By spellings as printed the lists share 159 cities, 50 of them such; 4 more are spelt anew.
    assertThat(both).isEqualTo(163);
    assertThat(against).isEqualTo(53);
  }

  @Test
  void aQueryMayAskForWhatChanged() {
    ScoredSide after = ShippedSides.rankings(2022, "dynamic_cities");
    SideComparison comparison =
        ShippedSides.compare(ShippedSides.rankings(2019, "dynamic_cities"), after);
    boolean[] fallen =
        QueryMembers.of(
            after.result(),
            new CityQuery.NumberQuery(
                CityQuery.Measure.PLACES_GAINED, "", CityQuery.Relation.BELOW, 0),
            comparison.changes());
    long expected = comparison.rows().stream().filter(row -> row.change().orElse(0) < 0).count();

    assertThat(fallen[RANKINGS.cityPosition("hong-kong").orElseThrow()]).isTrue();
    assertThat(IntStream.range(0, fallen.length).filter(city -> fallen[city]).count())
        .isEqualTo(expected)
        .isPositive();
  }

  @Test
  void aListHasRanksAndNoScoresAndOneOfAnotherDatasetIsJoined() {
    ListedSide listed = ShippedSides.listed(RANKINGS, "dynamic_cities@2022");
    SideComparison comparison =
        ShippedSides.compare(ShippedSides.scored(INDEX_2021, OPENING), listed);

    assertThat(comparison.rows()).allMatch(row -> Double.isNaN(row.scoreB()));
    assertThat(comparison.isOneDataset()).isFalse();
    assertThat(comparison.join().byName()).isZero();
    assertThat(changes(comparison)).containsKeys("shanghai", "singapore");
    assertThat(ShippedSides.scored(INDEX_2021, OPENING).published()).isPresent();
    assertThat(ShippedSides.rankings(2019, "dynamic_cities").move(0)).isEqualTo(Optional.empty());
  }
}
