package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.Dataset;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.CountryTable;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ShippedClusters;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.text.Numbers;
import org.meridian.view.data.DataColumn;
import org.meridian.view.data.DataContent;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.areas.AreaOffer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.AreaMarks;
import org.meridian.view.map.marks.CountryTint;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Countries and regions tinted by mean scores, and sums of links between regions as arcs. */
class AreaValuesTest {

  private static final ScenarioResult RESULT = ShippedClusters.RESULT;

  private static MapScene scene(MapOptions options) {
    return scene(RESULT, options);
  }

  private static MapScene scene(ScenarioResult result, MapOptions options) {
    return ShippedFigures.composer(ShippedFigures.maps())
        .compose(
            result,
            options,
            MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 480, 270),
            Set.of(),
            Language.ENGLISH,
            MapTheme.LIGHT);
  }

  private static List<CountryTint> tints(MapScene scene) {
    return scene.marks(MapLayer.AREA_VALUES, new TintMarks(List.of())).tints();
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
            .mapToDouble(row -> row.scores().mean())
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

  private static ScenarioResult withGroup() {
    CityGroup nordic =
        CityGroup.of(
            "nordic",
            new LocalText("Nordic", "北欧"),
            new GroupRule.ByList(Set.of("stockholm", "copenhagen", "helsinki", "oslo"), false));
    return new ScenarioResult(
        RESULT.dataset(),
        RESULT.scenario().withGroups(List.of(nordic)),
        RESULT.cities(),
        RESULT.links(),
        0);
  }

  @Test
  void savedGroupsAreTintedByTheirMeansAndNamedUnderThePointer() {
    MapScene scene =
        scene(
            withGroup(),
            MapOptions.DEFAULT.with(LayerSwitch.AREA_VALUES, true).with(AreaTint.GROUPS));
    AreaMarks areas = scene.marks(MapLayer.GROUP_AREAS, AreaMarks.NONE);
    assertThat(areas.areas()).hasSize(1);
    assertThat(tints(scene)).isEmpty();
    double[] point = new double[2];
    assertThat(scene.camera().projection().project(18.06, 59.33, point)).isTrue();
    assertThat(
            HitIndex.of(scene)
                .at(
                    scene.camera(),
                    scene.camera().px(point[0]),
                    scene.camera().py(point[1]),
                    MapLayer.GROUP_AREAS::equals))
        .hasValueSatisfying(
            hit ->
                assertThat(hit.name().orElseThrow()).matches("Nordic: mean [0-9.]+ of 4 cities"));
    assertThat(scene.legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .anyMatch(text -> text.startsWith("Nordic: mean"));
  }

  @Test
  void countriesAreTintedByWhatIsToldOfThem() {
    Map<String, Map<String, String>> facts =
        Map.of("CN", Map.of("gdp", "17.8"), "JP", Map.of("gdp", "4.2"), "FR", Map.of("gdp", "3.1"));
    Dataset told = RESULT.dataset().withCountries(new CountryTable(Map.of(), facts));
    ScenarioResult result =
        new ScenarioResult(told, RESULT.scenario(), RESULT.cities(), RESULT.links(), 0);
    assertThat(AreaOffer.of(result)).contains(AreaTint.ofFact("gdp"));
    assertThat(AreaOffer.of(RESULT)).doesNotContain(AreaTint.ofFact("gdp"));
    DataColumn column = DataContent.of(result, Language.ENGLISH).columns().getLast();
    assertThat(column.id()).isEqualTo("country:gdp");
    assertThat(column.isEditable()).isFalse();
    MapScene scene =
        scene(
            result,
            MapOptions.DEFAULT.with(LayerSwitch.AREA_VALUES, true).with(AreaTint.ofFact("gdp")));
    assertThat(tints(scene)).hasSize(4);
    double[] point = new double[2];
    assertThat(scene.camera().projection().project(100, 35, point)).isTrue();
    assertThat(
            HitIndex.of(scene)
                .at(
                    scene.camera(),
                    scene.camera().px(point[0]),
                    scene.camera().py(point[1]),
                    MapLayer.AREA_VALUES::equals))
        .hasValueSatisfying(hit -> assertThat(hit.name()).hasValue("China: gdp 17.8"));
  }
}
