package org.meridian.view.charts.scatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.flow.SmallWorld;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.text.FixedMessages;
import org.meridian.view.charts.LineColours;
import org.meridian.view.charts.ValueAxis;
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
    assertThat(Arrays.stream(content.quarters().counts()).sum()).isEqualTo(content.points().size());
    assertThat(content.table().rows()).hasSize(content.points().size());
    assertThat(content.quarters().names())
        .extracting(name -> name.in(FixedMessages.ofWindow(Language.ENGLISH)))
        .containsExactly(
            "Low on both",
            "High in Dynamic cities alone",
            "High in Belt and Road potential cities alone",
            "High on both");
  }

  @Test
  void aSelectedCityLeavesATrailOfYearsThatWerePlayed() {
    Scenario opening = Scenario.opening(ShippedSides.RANKINGS);
    ScenarioEngine engine = new ScenarioEngine();
    ScenarioResult before =
        engine.evaluate(ShippedSides.RANKINGS, opening.withYear(Period.of(2019)));
    ScenarioResult now = engine.evaluate(ShippedSides.RANKINGS, opening.withYear(Period.of(2022)));
    String x = "rank:dynamic_cities";
    ScatterContent played = content(now, x, "rank:belt_and_road_potential").after(List.of(before));
    ScatterContent then = content(before, x, "rank:belt_and_road_potential");

    assertThat(played.trails()).hasSize(1);
    assertThat(played.trails().getFirst().before())
        .containsExactly(then.point("shanghai").orElseThrow().place());
    assertThat(played.places()).hasSize(played.points().size() + 1);
  }

  @Test
  void ranksAgainstThemselvesAgreeAndTheFilterLeavesPointsOut() {
    ScatterContent all = content(ShippedClusters.RESULT, "rank:", "score:");
    assertThat(all.point("shanghai").orElseThrow().isLit()).isTrue();
    double best = all.points().stream().mapToDouble(point -> point.place().y()).max().orElseThrow();
    assertThat(
            all.points().stream()
                .filter(point -> point.place().x() == 1)
                .findFirst()
                .get()
                .place()
                .y())
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
    assertThat(content.points())
        .allMatch(point -> point.place().x() > 0 && point.cities().size() == 2);
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
        .extracting(point -> point.place().x())
        .containsExactly(12.0, 1000.0);
  }

  @Test
  void anAxisIsLogarithmicOnlyWhereAllValuesAreAboveNought() {
    ScatterAxis km = new ScatterAxis(ScatterAxis.AxisKind.KM, "");
    ScatterAxis link = new ScatterAxis(ScatterAxis.AxisKind.LINK, "");
    ScatterChoice choice =
        new ScatterChoice(km, link, "", new ScatterScales(true, true, Optional.of(km)));
    ScatterContent links =
        ScatterContent.of(
            ShippedClusters.RESULT, choice, Set.of(), () -> new ClusterFinder(List.of()));
    assertThat(links.isLogX()).isTrue();
    assertThat(links.isLogY()).isEqualTo(links.points().stream().allMatch(p -> p.place().y() > 0));
    assertThat(links.points()).allMatch(p -> links.share(p).orElseThrow() <= 1);
    ScatterContent ranks =
        ScatterContent.of(
            ShippedClusters.RESULT,
            new ScatterChoice(
                new ScatterAxis(ScatterAxis.AxisKind.RANK, ""),
                ScatterAxis.INDEX,
                LineColours.ONE,
                new ScatterScales(true, true, Optional.empty())),
            Set.of(),
            () -> new ClusterFinder(List.of()));
    assertThat(ranks.isLogX()).isFalse();
    assertThat(
            ranks.notes().stream().map(note -> note.in(FixedMessages.ofWindow(Language.ENGLISH))))
        .anyMatch(note -> note.contains("stays on an even axis"));
  }

  @ParameterizedTest
  @CsvSource({"0.3, 7000, 6", "1, 1, 4", "12, 19, 10", "1e-9, 1e12, 5"})
  void aLogarithmicAxisHoldsAllValuesAndHasFewRoundMarks(double least, double most, int marks) {
    ValueAxis axis = ValueAxis.ofLogs(least, most, marks);
    assertThat(axis.low()).isLessThanOrEqualTo(least);
    assertThat(axis.high()).isGreaterThanOrEqualTo(most).isGreaterThan(axis.low());
    assertThat(axis.marks()).hasSizeBetween(1, marks);
    assertThat(axis.place(axis.low())).isZero();
    assertThat(axis.place(axis.high())).isEqualTo(1);
  }
}
