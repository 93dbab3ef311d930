package org.meridian.ui.map.multiples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.stage.SampleData;

/** What small maps show is found again in a later run. */
class MapVariantTest {

  private static final ScenarioResult RESULT = result(SampleData.withYears());
  private static final int DEEPEST = VariantChoice.DEEPEST;

  private static ScenarioResult result(Dataset dataset) {
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }

  private static List<MapVariant> recalled(MapVariant... variants) {
    List<String> written = Stream.of(variants).map(MapVariant::written).toList();
    return MapVariant.recalled(written, RESULT, DEEPEST);
  }

  @Test
  void partsAndYearsAreFoundAgainInTheirOwnOrder() {
    MapVariant whole = MapVariant.part("");
    MapVariant goods = MapVariant.part("goods");
    assertThat(recalled(goods, whole)).containsExactly(whole, goods);
    List<MapVariant> years = RESULT.dataset().years().stream().map(MapVariant::in).toList();
    assertThat(years).hasSizeGreaterThan(1);
    assertThat(recalled(years.toArray(MapVariant[]::new))).isEqualTo(years);
  }

  @Test
  void whatTheDatasetNoLongerHasIsLeftOut() {
    MapVariant trade = MapVariant.part("trade");
    assertThat(recalled(MapVariant.part("ships"), trade, MapVariant.in(Period.of(1066))))
        .containsExactly(trade);
  }

  @Test
  void theUsualIsShownWhereNothingIsKnown() {
    List<MapVariant> usual = MapVariant.usual(RESULT, DEEPEST);
    assertThat(recalled()).isEqualTo(usual);
    assertThat(recalled(MapVariant.part("ships"))).isEqualTo(usual);
    assertThat(MapVariant.recalled(List.of("nonsense", ""), RESULT, DEEPEST)).isEqualTo(usual);
  }
}
