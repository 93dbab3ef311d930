package org.meridian.scenario.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.view.words.YearWords;

class ShownYearsTest {

  private static ScenarioResult in(String name, int year) {
    Dataset dataset =
        DatasetReader.read(Path.of("src/test/resources/years", name)).value().orElseThrow();
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withYear(Period.of(year)));
  }

  private static int node(ScenarioResult result, String id) {
    return result.dataset().structure().position(id).orElseThrow();
  }

  @Test
  void yearsOtherThanTheOneShownAreTold() {
    ScenarioResult panel = in("panel", 2020);

    assertThat(ShownYears.ofCities(panel, node(panel, "income")))
        .hasValue(new ShownYears(Period.of(2019), Period.of(2019)));
    assertThat(ShownYears.ofCities(panel, node(panel, "coast"))).isEmpty();
    assertThat(ShownYears.ofCities(panel, node(panel, "trains"))).isEmpty();
    assertThat(ShownYears.ofLinks(panel, node(panel, "flights")))
        .hasValue(new ShownYears(Period.of(2018), Period.of(2018)));
    assertThat(ShownYears.ofCities(panel, 0))
        .hasValue(new ShownYears(Period.of(2018), Period.of(2020)));
  }

  @Test
  void aColumnCarriedCityByCityHasSeveralYears() {
    ScenarioResult list = in("list", 2022);

    assertThat(ShownYears.ofCities(list, node(list, "cell")))
        .hasValue(new ShownYears(Period.of(2019), Period.of(2022)));
    assertThat(ShownYears.ofCities(list, node(list, "vintage"))).isEmpty();
    assertThat(ValueProvenance.of(list, 1, node(list, "cell")).year()).isEqualTo(Period.of(2019));
  }

  @Test
  void theMarkIsSaidInBothLanguages() {
    YearWords english = new YearWords(FixedMessages.ofWindow(Language.ENGLISH)::get);
    YearWords chinese = new YearWords(FixedMessages.ofWindow(Language.CHINESE)::get);

    assertThat(english.year(Period.of(2020), Period.of(2022))).isEqualTo("of 2020");
    assertThat(chinese.year(Period.of(2020), Period.of(2022))).isEqualTo("2020 年数据");
    assertThat(english.year(Period.of(2022), Period.of(2022))).isEqualTo("2022");
    assertThat(english.year(Dataset.TIMELESS, Period.of(2022))).isEmpty();
    assertThat(english.mark(new ShownYears(Period.of(2018), Period.of(2020))))
        .isEqualTo("of 2018 to 2020");
  }
}
