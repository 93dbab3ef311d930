package org.meridian.view.map.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.view.words.FigureWords;

/** Every source is credited below a figure, whatever its package says of it. */
class CaptionSourcesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aSourceOfTitleAndPathIsCreditedByThem(Language language) {
    Dataset dataset =
        new SmallPackage()
            .replace(
                "datapackage.json",
                "\"sources\": [",
                "\"sources\": [{\"title\": \"Port book\", \"path\": \"https://ports.example\"},"
                    + " {\"title\": \"Own count\"},")
            .read()
            .value()
            .orElseThrow();
    CaptionComposer captions =
        new CaptionComposer(
            new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset)),
            FigureWords.in(language));

    assertThat(captions.map("", List.of(new LocalText("Basemap: test", "底图：测试"))).sources())
        .containsSubsequence("Port book, https://ports.example", "Own count", "The surveyors")
        .hasSize(4);
    assertThat(captions.plain("Links").sources())
        .containsExactly("Port book, https://ports.example", "Own count", "The surveyors");
  }
}
