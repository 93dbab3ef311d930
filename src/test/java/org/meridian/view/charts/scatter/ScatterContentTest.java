package org.meridian.view.charts.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.flow.SmallWorld;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.view.clusters.ClusterFinder;

/** Cities by two lists, cities by an attribute, links by distance and score. */
class ScatterContentTest {

  private static ScatterContent content(ScenarioResult result, String x, String y) {
    ScatterChoice choice =
        new ScatterChoice(
            ScatterAxis.parse(x).orElseThrow(), ScatterAxis.parse(y).orElseThrow(), "region");
    return ScatterContent.of(
        result, choice, Set.of("shanghai"), () -> new ClusterFinder(List.of()));
  }

  @Test
  void theUsualAxesAreTheFirstTwoPartsOfTheIndex() {
    ScenarioResult result =
        new ScenarioEngine()
            .evaluate(ShippedSides.RANKINGS, Scenario.opening(ShippedSides.RANKINGS));
    ScatterContent content = content(result, "score:", "score:");
    assertThat(content.choice().x()).hasToString("score:dynamic_cities");
    assertThat(content.choice().y()).hasToString("score:belt_and_road_potential");
    assertThat(content.points()).isNotEmpty();
    assertThat(Arrays.stream(content.quarters()).sum()).isEqualTo(content.points().size());
    assertThat(content.table().rows()).hasSize(content.points().size());
  }

  @Test
  void ranksAgainstThemselvesAgreeAndTheFilterLeavesPointsOut() {
    ScatterContent all = content(ShippedClusters.RESULT, "rank:", "score:");
    assertThat(all.point("shanghai").orElseThrow().isLit()).isTrue();
    double best = all.points().stream().mapToDouble(ScatterPoint::y).max().orElseThrow();
    assertThat(all.points().stream().filter(point -> point.x() == 1).findFirst().get().y())
        .isCloseTo(best, within(0.0));
    Scenario asia =
        Scenario.opening(ShippedClusters.DATASET)
            .withCities(CityFilter.ALL.withRegions(Set.of("Asia")));
    ScatterContent some =
        content(new ScenarioEngine().evaluate(ShippedClusters.DATASET, asia), "rank:", "score:");
    assertThat(some.points()).hasSizeLessThan(all.points().size()).isNotEmpty();
  }

  @Test
  void pointsAreLinksWhereAnAxisIsOfLinks() {
    ScatterContent content = content(ShippedClusters.RESULT, "km", "link:");
    assertThat(content.points()).hasSizeGreaterThan(1000);
    assertThat(content.points()).allMatch(point -> point.x() > 0 && point.cities().size() == 2);
    assertThat(content.choice().withX(ScatterAxis.INDEX).y().kind())
        .isEqualTo(ScatterAxis.AxisKind.SCORE);
    assertThat(content.table().header()).startsWith("from_id", "to_id", "km");
  }

  @Test
  void anAttributeIsANumberAsInAQuestion() {
    Dataset small = new SmallWorld().build();
    List<String> notes = List.of("12", "1e3", "Infinity", "5d");
    List<City> cities =
        IntStream.range(0, notes.size())
            .mapToObj(at -> small.city(at).withAttributes(Map.of("note", notes.get(at))))
            .toList();
    Dataset noted =
        new Dataset(
            small.info(),
            cities,
            List.copyOf(small.indicators().values()),
            small.structure(),
            small.pairs(),
            small.recordedValues(),
            small.recordedLinks(),
            small.defaultYear());
    ScenarioResult result = new ScenarioEngine().evaluate(noted, Scenario.opening(noted));
    assertThat(content(result, "attribute:note", "value:wealth").points())
        .extracting(ScatterPoint::x)
        .containsExactly(12.0, 1000.0);
  }
}
