package org.meridian.view.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Tiers of the shipped cities as a view shows them. */
final class TierContentTest {

  private static final Dataset DATASET =
      ShippedDatasets.find(ShippedDatasets.DEFAULT).orElseThrow().open().value().orElseThrow();

  private static TierContent of(Scenario scenario) {
    return TierContent.of(new ScenarioEngine().evaluate(DATASET, scenario));
  }

  private static Scenario with(TierSettings tiers) {
    return Scenario.opening(DATASET).withTiers(tiers);
  }

  @Test
  void everyCityWithAScoreIsInOneTierAndTheBestComeFirst() {
    TierContent content = of(with(TierSettings.USUAL));
    int all = content.bands().stream().mapToInt(band -> band.cities().size()).sum();
    assertThat(all).isEqualTo(511);
    assertThat(content.missing()).isPresent();
    double before = Double.POSITIVE_INFINITY;
    for (TierBand band : content.bands()) {
      for (int city : band.cities()) {
        assertThat(content.values()[city]).isLessThanOrEqualTo(before);
        assertThat(content.tier(city)).isEqualTo(band.number());
        before = content.values()[city];
      }
    }
  }

  @Test
  void ranksCutWhereTheySay() {
    TierSettings ranks =
        TierSettings.USUAL.withMethod(TierMethod.RANKS).withRanks(List.of(10, 20, 50, 100));
    assertThat(of(with(ranks)).bands().stream().map(band -> band.cities().size()))
        .containsExactly(10, 10, 30, 50, 411);
  }

  @Test
  void onlyShownCitiesAreCutAndTooFewAreRefusedInWords() {
    CityFilter three = CityFilter.ALL.withCountries(Set.of("SG"));
    TierContent content = of(with(TierSettings.USUAL).withCities(three));
    assertThat(content.different()).isOne();
    assertThat(content.tiers()).isEmpty();
    assertThat(content.emptyReason()).isPresent();
  }

  private static MapScene map(TierSettings tiers) {
    MapCamera camera = MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450);
    return new SceneComposer(List.of())
        .compose(
            new ScenarioEngine().evaluate(DATASET, with(tiers)),
            MapOptions.DEFAULT,
            camera,
            Set.of(),
            Language.ENGLISH,
            MapTheme.LIGHT);
  }

  @Test
  void mapsTakeTheColoursOfTiersWhereTheyAreAskedTo() {
    assertThat(map(TierSettings.USUAL).legend().classes()).isEmpty();
    MapScene scene = map(TierSettings.USUAL.withOnMap(true));
    assertThat(scene.legend().classes()).hasSize(5);
    assertThat(scene.legend().classes().getFirst().text()).startsWith("Tier 1: ");
    TierContent content = of(with(TierSettings.USUAL));
    SymbolMarks marks = scene.symbols();
    for (int mark = 0; mark < marks.size(); mark++) {
      int tier = content.tier(marks.cities()[mark]);
      int sample = tier == 0 ? 0 : scene.legend().classes().get(tier - 1).argb();
      assertThat(tier == 0 || marks.argb()[mark] == sample).isTrue();
    }
  }
}
