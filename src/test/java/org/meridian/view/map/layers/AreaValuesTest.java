package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.text.Numbers;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Countries and regions tinted by mean scores, and sums of links between regions as arcs. */
class AreaValuesTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;

  private static MapScene scene(MapOptions options) {
    return ShippedFigures.composer(ShippedFigures.maps())
        .compose(
            RESULT,
            options,
            MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 480, 270),
            Set.of(),
            Language.ENGLISH,
            MapTheme.LIGHT);
  }

  private static List<CountryTint> tints(MapScene scene) {
    return scene.marks(AreaValues.ID, new TintMarks(List.of())).tints();
  }

  @Test
  void areasAreOffUntilTheyAreSwitchedOn() {
    assertThat(tints(scene(MapOptions.DEFAULT))).isEmpty();
    assertThat(scene(MapOptions.DEFAULT).marks(RegionArcs.ID, LinkLayerMarks.NONE).shown())
        .isZero();
  }

  @Test
  void everyCountryWithAScoredCityHasOneTint() {
    List<CountryTint> tints = tints(scene(MapOptions.DEFAULT.with(LayerSwitch.AREA_VALUES, true)));
    assertThat(tints).hasSizeGreaterThan(100);
    assertThat(tints.stream().flatMap(tint -> tint.countries().stream())).doesNotHaveDuplicates();
    assertThat(tints.stream().map(CountryTint::argb).distinct()).hasSize(5);
  }

  @Test
  void regionsHaveTheMeansOfTheTableOfGroups() {
    MapScene scene =
        scene(
            MapOptions.DEFAULT.with(LayerSwitch.AREA_VALUES, true).with(LayerSwitch.REGIONS, true));
    assertThat(tints(scene)).hasSize(5);
    double best =
        GroupRows.of(RESULT, CityGrouping.ofAttribute(RESULT.dataset(), "region"), 0, 100)
            .rows()
            .stream()
            .mapToDouble(row -> row.mean())
            .max()
            .orElseThrow();
    assertThat(scene.words().legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .anyMatch(text -> text.endsWith(" to " + Numbers.brief(best)));
  }

  @Test
  void arcsJoinRegionsThatAreLinked() {
    LinkLayerMarks arcs =
        scene(MapOptions.DEFAULT.with(LayerSwitch.REGION_LINKS, true))
            .marks(RegionArcs.ID, LinkLayerMarks.NONE);
    assertThat(arcs.shown()).isEqualTo(10);
    assertThat(arcs.names()).anyMatch(name -> name.contains("Asia") && name.contains("Europe"));
  }
}
