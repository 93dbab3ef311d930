package org.meridian.view.charts.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.OtherDatasets;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.ClusterFinder;

/** Several ranked lists side by side: parts of the 2021 index, the lists of 2019 and 2022. */
class TopListsContentTest {

  private static final FixedMessages WORDS = FixedMessages.ofWindow(Language.ENGLISH);

  private static TopListsContent content(Scenario scenario, Dataset dataset, ListsChoice choice) {
    ScenarioResult result = new ScenarioEngine().evaluate(dataset, scenario);
    return TopListsContent.of(
        result,
        choice,
        Set.of("shenzhen"),
        new TopListsContent.ListTools(
            result, new SideMaker(OtherDatasets.NONE), () -> new ClusterFinder(List.of())));
  }

  private static List<String> names(RankedList list) {
    return list.places().stream().map(place -> place.city().name().en()).toList();
  }

  @Test
  void theUsualListsAreTheIndexAndItsPartsWithTies() {
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    TopListsContent content =
        content(Scenario.opening(dataset), dataset, ListsChoice.USUAL.withFirst(5));

    assertThat(content.lists()).hasSize(7).noneMatch(RankedList::hasChanges);
    for (RankedList list : content.lists()) {
      assertThat(list.places()).hasSizeGreaterThanOrEqualTo(5);
      int last = list.places().get(4).place().rank();
      assertThat(list.places()).allMatch(place -> place.place().rank() <= last);
      Map<Integer, Long> shared =
          list.places().stream()
              .collect(Collectors.groupingBy(place -> place.place().rank(), Collectors.counting()));
      assertThat(list.places())
          .filteredOn(place -> shared.get(place.place().rank()) > 1)
          .allMatch(place -> place.number().endsWith("="));
    }
  }

  @Test
  void publishedListsOfTwoYearsCarryArrowsAndWhatIsNew() {
    Scenario scenario = Scenario.opening(ShippedSides.RANKINGS).withYear(Period.of(2022));
    ListsChoice choice =
        ListsChoice.USUAL.withSources(
            List.of(
                RankedSource.parse("list:dynamic_cities@2019").orElseThrow(),
                RankedSource.parse("list:dynamic_cities@2022").orElseThrow(),
                RankedSource.parse("node:innovation_network").orElseThrow()));
    TopListsContent content = content(scenario, ShippedSides.RANKINGS, choice);

    RankedList now = content.lists().get(1);
    assertThat(content.lists())
        .extracting(RankedList::hasChanges)
        .containsExactly(false, true, false);
    assertThat(names(content.lists().get(0))).startsWith("Tokyo", "Hong Kong").hasSize(20);
    RankedPlace shenzhen =
        now.places().stream().filter(place -> place.key().equals("shenzhen")).findFirst().get();
    assertThat(shenzhen.isLit()).isTrue();
    assertThat(shenzhen.change(WORDS)).isEqualTo("▲6");
    assertThat(content.table().rows()).hasSize(60);
    assertThat(content.facts("shenzhen", 1).orElseThrow().facts()).hasSize(2);
  }

  @Test
  void sourcesAreWrittenAsTheyAreRead() {
    for (String text : List.of("this", "published", "a", "b", "year:2019", "without:x")) {
      assertThat(RankedSource.parse(text).orElseThrow()).hasToString(text);
    }
    assertThat(RankedSource.parse("year:")).isEmpty();
    assertThat(RankedSource.parse("a:b")).isEmpty();
    assertThat(RankedSource.parse("region")).isEmpty();
  }
}
