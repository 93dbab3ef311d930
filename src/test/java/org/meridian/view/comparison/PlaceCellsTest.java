package org.meridian.view.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ShippedSides;
import org.meridian.text.FixedMessages;
import org.meridian.view.content.Column;

/** Relative places and printed arrows beside ranks: the lists of 2019 and 2022. */
class PlaceCellsTest {

  private static final FixedMessages WORDS = FixedMessages.ofWindow(Language.ENGLISH);

  private static ComparisonContent content(SidePair sides) {
    Scenario scenario =
        Scenario.opening(ShippedSides.RANKINGS).withYear(Period.of(2022)).withSides(sides);
    ScenarioResult result = new ScenarioEngine().evaluate(ShippedSides.RANKINGS, scenario);
    return ComparisonContent.of(result, result);
  }

  private static Column<ComparedRow> column(ComparisonContent content, String id) {
    return content.columns().stream()
        .filter(column -> column.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static ComparedRow row(ComparisonContent content, String city) {
    return content.rows().stream()
        .filter(row -> row.city().id().equals(city))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void relativePlacesCountOnlyCitiesThatBothListsHave() {
    ComparisonContent content = content(SidePair.USUAL);
    List<ComparedRow> both =
        content.rows().stream().filter(row -> row.presence() == ComparedRow.Presence.BOTH).toList();
    Column<ComparedRow> place = column(content, "place-b");

    assertThat(both).hasSize(82);
    assertThat(both).allMatch(row -> place.number().applyAsDouble(row) <= row.rankB());
    assertThat(both.stream().mapToDouble(place.number()).max()).hasValue(82);
    assertThat(content.rows())
        .filteredOn(row -> row.presence() != ComparedRow.Presence.BOTH)
        .hasSize(36)
        .allMatch(row -> Double.isNaN(place.number().applyAsDouble(row)));
  }

  @Test
  void anArrowNamesWhatItIsAgainstAndIsMarkedWhereItPointsTheOtherWay() {
    ComparisonContent content = content(SidePair.USUAL);
    Column<ComparedRow> arrow = column(content, "published");

    assertThat(arrow.title().in(WORDS)).isEqualTo("Against 2021");
    ComparedRow shenzhen = row(content, "shenzhen");
    assertThat(arrow.text().of(shenzhen, WORDS)).isEqualTo("▲");
    ComparedRow against =
        content.rows().stream().filter(ComparedRow::isArrowAgainst).findFirst().orElseThrow();
    assertThat(arrow.text().of(against, WORDS)).startsWith("≠ ");
    long told = content.rows().stream().filter(ComparedRow::isArrowComparable).count();
    assertThat(content.arrows().orElseThrow().in(WORDS)).contains(told + " published arrows");
  }

  @Test
  void onlyTheFirstOfEitherSideAreListed() {
    ComparisonContent content = content(SidePair.USUAL.withTop(12));

    assertThat(content.rows()).allMatch(row -> row.isAmong(12)).hasSize(14);
    assertThat(content.agreement()).isEqualTo(content(SidePair.USUAL).agreement());
  }
}
