package org.meridian.view.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.view.map.legend.CaptionComposer;

/** What the filter leaves is told in the title of a figure, in both languages. */
class ScopeWordsTest {

  private static String line(CityFilter filter, Language language) {
    ScenarioResult all = ShippedClusters.RESULT;
    ScenarioResult result =
        new ScenarioResult(
            all.dataset(), all.scenario().withCities(filter), all.cities(), all.links(), 0);
    return new CaptionComposer(result, FigureWords.in(language)).scenarioLine();
  }

  @Test
  void regionsCountriesAndChosenCitiesAreNamed() {
    CityFilter filter =
        CityFilter.ALL
            .withRegions(Set.of("Asia"))
            .withCountries(Set.of("CN"))
            .withOnlyIds(Set.of("shanghai", "beijing"));
    assertThat(line(filter, Language.ENGLISH)).endsWith(" · only Asia, China, 2 chosen cities");
    assertThat(line(filter, Language.CHINESE)).endsWith(" · 仅亚洲、中国、所选 2 个城市");
  }

  @Test
  void manyAreCountedAndNoneIsNotTold() {
    CityFilter filter = CityFilter.ALL.withCountries(Set.of("CN", "DE", "FR", "GB", "JP"));
    assertThat(line(filter, Language.ENGLISH)).endsWith("only China, Germany, France, 2 more");
    assertThat(line(CityFilter.ALL, Language.ENGLISH)).doesNotContain("only");
  }
}
