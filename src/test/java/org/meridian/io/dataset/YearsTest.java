package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meridian.flow.CityInput;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.scoring.IndexEngine;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.IndexSettings;

/** What a year shows of two small packages; see {@code years/README.md} among the resources. */
class YearsTest {

  private static final int BERN = 1;
  private static final int CUSCO = 2;

  private final Dataset list = read("list");
  private final Dataset panel = read("panel");

  private static Dataset read(String name) {
    return DatasetReader.read(Path.of("src/test/resources/years", name)).value().orElseThrow();
  }

  private static double value(Dataset dataset, String indicator, int year, int city) {
    return dataset.values(Period.of(year)).value(indicator, city);
  }

  @Test
  void aCityThatIsOffTheLatestListIsMissing() {
    assertThat(value(list, "vintage", 2022, BERN)).isNaN();
    assertThat(value(list, "list", 2022, BERN)).isNaN();
    assertThat(value(list, "cell", 2022, BERN)).isEqualTo(2);
    assertThat(value(list, "cell", 2022, CUSCO)).isEqualTo(1);
  }

  @Test
  void betweenTwoListsOnlyWhatCarriesOverIsShown() {
    assertThat(list.years()).containsExactly(Period.of(2019), Period.of(2022));
    assertThat(value(list, "vintage", 2021, BERN)).isEqualTo(2);
    assertThat(value(list, "cell", 2021, BERN)).isEqualTo(2);
    assertThat(list.values(Period.of(2021)).column("list")).isEmpty();
  }

  @Test
  void theRealYearIsKnownForEachCity() {
    Period asked = Period.of(2022);
    assertThat(list.vintage("vintage", asked, BERN)).hasValue(Period.of(2022));
    assertThat(list.vintage("cell", asked, BERN)).hasValue(Period.of(2019));
    assertThat(list.vintage("cell", asked, CUSCO)).hasValue(Period.of(2022));
    assertThat(list.vintage("list", Period.of(2021))).isEmpty();
    assertThat(panel.vintage("coast", Period.of(2020))).hasValue(Dataset.TIMELESS);
    assertThat(panel.vintage("patents", Period.of(2018))).isEmpty();
  }

  @Test
  void aGapShowsTheYearBeforeAsAWhole() {
    assertThat(value(panel, "income", 2020, BERN)).isEqualTo(91);
    assertThat(value(panel, "income", 2020, CUSCO)).isNaN();
    assertThat(value(panel, "income", 2021, CUSCO)).isEqualTo(23);
    assertThat(value(panel, "patents", 2021, BERN)).isEqualTo(30);
    assertThat(value(panel, "coast", 2018, CUSCO)).isEqualTo(300);
    assertThat(panel.defaultYear()).isEqualTo(Period.of(2021));
  }

  @Test
  void linksFollowTheSameRule() {
    assertThat(shown(panel.links(Period.of(2019)))).containsExactly("0>1 4.0", "1>2 2.0");
    assertThat(shown(panel.links(Period.of(2020))))
        .containsExactly("0>1 4.0", "0>2 1.0", "1>2 2.0");
    assertThat(shown(panel.links(Period.of(2021)))).containsExactly("0>1 6.0", "0>2 1.0");
    assertThat(panel.links(Period.of(2021)).column("trains").orElseThrow())
        .containsExactly(Double.NaN, 1);
  }

  private static List<String> shown(LinkTable links) {
    return IntStream.range(0, links.size())
        .mapToObj(
            link ->
                links.origin(link)
                    + ">"
                    + links.destination(link)
                    + " "
                    + links.indicators().stream()
                        .mapToDouble(id -> links.column(id).orElseThrow()[link])
                        .filter(value -> !Double.isNaN(value))
                        .sum())
        .toList();
  }

  @Test
  void aYearOutsideIsRefused() {
    assertThat(panel.covers(Period.of(2020))).isTrue();
    assertThat(panel.covers(new Period(2019, "Q3"))).isTrue();
    assertThat(panel.covers(Period.of(2017))).isFalse();
    assertThat(panel.covers(Dataset.TIMELESS)).isFalse();
    assertThatThrownBy(() -> panel.values(Period.of(2022)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2022");
  }

  @Test
  void anIndicatorWithoutAnyValueInTheYearIsAMissingChild() {
    IndexResult scored =
        new IndexEngine().evaluate(CityInput.of(panel, Period.of(2018)), IndexSettings.DEFAULT);

    // Cusco: income, coast and flights of income, patents, coast, flights and trains.
    assertThat(scored.availability(CUSCO, 0).available()).isEqualTo(3);
    assertThat(scored.availability(CUSCO, 0).counted()).isEqualTo(5);
    assertThat(scored.score(CUSCO)).isNaN();
    assertThat(scored.warnings().toString()).contains("BELOW_THRESHOLD");
  }

  @Test
  void aWhatIfReplacesTheValueThatIsShownWhereverItIsOf() {
    Scenario opening = Scenario.opening(panel).withYear(Period.of(2020));
    ValueEdit edit = new ValueEdit("bern", "patents", Period.of(2020), 7);
    ScenarioResult changed = new ScenarioEngine().evaluate(panel, opening.withEdits(List.of(edit)));

    assertThat(ScenarioFit.check(changed.scenario(), panel)).isEmpty();
    for (int year : new int[] {2019, 2020, 2021}) {
      assertThat(value(changed.dataset(), "patents", year, BERN)).isEqualTo(7);
      assertThat(value(changed.dataset(), "patents", year, 0)).isEqualTo(1);
    }
  }

  @Test
  void aValueThatIsTakenAwayIsMissingAndNotOfAnEarlierYear() {
    Scenario opening = Scenario.opening(list);
    ValueEdit edit = new ValueEdit("cusco", "cell", Period.of(2022), Double.NaN);
    ScenarioResult changed = new ScenarioEngine().evaluate(list, opening.withEdits(List.of(edit)));

    assertThat(value(changed.dataset(), "cell", 2022, CUSCO)).isNaN();
    assertThat(value(changed.dataset(), "cell", 2021, CUSCO)).isEqualTo(3);
  }
}
