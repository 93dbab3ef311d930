package org.meridian.view.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.reference.ShippedCorridors;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.aggregation.MinimumRule;
import org.meridian.scoring.normalisation.DistanceToReference;
import org.meridian.scoring.treatment.OutlierTreatment;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.BasemapFacts;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.marks.TintMarks;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkBlend;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkEnds;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

class SceneComposerTest {

  private static final int LINKS = 35 * 34 / 2;

  private final SceneComposer composer =
      new SceneComposer(
          BasemapFacts.only(
              List.of(new LocalText("Basemap: test", "底图：测试")),
              (lon, lat) -> Optional.of(lat > 0 ? "North" : "South")),
          ShippedCorridors.read());
  private final MapCamera camera =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450);

  private MapScene scene(ScenarioResult result, MapOptions options, String... selected) {
    return composer.compose(
        result, options, camera, Set.of(selected), Language.ENGLISH, MapTheme.LIGHT);
  }

  private static ScenarioResult filtered(CityFilter cities, LinkFilter links) {
    var dataset = SampleWorld.dataset(false);
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withCities(cities).withLinks(links));
  }

  @Test
  void whileAHandMovesTheKeySaysHowManyOfTheStrongestAreDrawn() {
    MapScene whole = scene(SampleWorld.result(), MapOptions.DEFAULT);
    MapScene moving = composer.whileMoving(whole, 2_000);
    assertThat(moving.legend().links().count()).isEqualTo("2,000 strongest while moving");
    assertThat(moving.links()).isSameAs(whole.links());
    MapScene lit = scene(SampleWorld.result(), MapOptions.DEFAULT, "tokyo");
    assertThat(composer.whileMoving(lit, 2_000).legend().links().count())
        .isEqualTo("2,000 while moving: lit ones, then the strongest");
    MapScene none = scene(SampleWorld.result(), MapOptions.DEFAULT.with(LayerSwitch.LINKS, false));
    assertThat(composer.whileMoving(none, 2_000)).isSameAs(none);
  }

  @Test
  void theKeyCountsWhatIsDrawn() {
    MapOptions few = MapOptions.DEFAULT.with(LinkOptions.DEFAULT.withLimit(50));
    MapScene scene = scene(SampleWorld.result(), few);
    assertThat(scene.links().shown()).isEqualTo(50);
    assertThat(scene.links().marks().size()).isEqualTo(50);
    assertThat(scene.legend().links().count())
        .isEqualTo("50 shown, " + LINKS + " scored of " + LINKS + " pairs");
    MapScene none = scene(SampleWorld.result(), few.with(LayerSwitch.LINKS, false));
    assertThat(none.legend().links().count())
        .isEqualTo("0 shown, " + LINKS + " scored of " + LINKS + " pairs");
  }

  @Test
  void theKeySaysHowManyLinksAreLit() {
    String one = scene(SampleWorld.result(), MapOptions.DEFAULT, "tokyo").legend().links().count();
    String two =
        scene(SampleWorld.result(), MapOptions.DEFAULT, "tokyo", "paris").legend().links().count();
    assertThat(one).isEqualTo("34 of Tokyo, " + LINKS + " in all");
    assertThat(two).isEqualTo("67 of 2 selected cities, " + LINKS + " in all");
    MapOptions few = MapOptions.DEFAULT.with(LinkOptions.DEFAULT.withLimit(50));
    String limited = scene(SampleWorld.result(), few, "tokyo").legend().links().count();
    assertThat(limited).matches("\\d+ of Tokyo, 50 shown");
  }

  @Test
  void noDataAlwaysHasItsPlaceInTheKey() {
    MapScene scene = scene(SampleWorld.result(), MapOptions.DEFAULT);
    assertThat(scene.legend().circles().noData()).isEqualTo("No data (1)");
    assertThat(scene.caption().notes()).anyMatch(note -> note.endsWith("not known: 1."));
    long empty = Arrays.stream(scene.symbols().values()).filter(Double::isNaN).count();
    assertThat(empty).isEqualTo(1);
  }

  @Test
  void areasOfCirclesAreTrueToTheirValuesLargestFirstButTheFewBestOnTop() {
    SymbolMarks symbols = scene(SampleWorld.result(), MapOptions.DEFAULT).symbols();
    double perArea = symbols.values()[0] / Math.pow(symbols.radius()[0], 2);
    for (int mark = 0; mark < symbols.size(); mark++) {
      if (mark > 0) {
        boolean onTop = mark > symbols.size() - SymbolMarks.ON_TOP;
        boolean first = mark == symbols.size() - SymbolMarks.ON_TOP;
        double step = symbols.radius()[mark] - symbols.radius()[mark - 1];
        assertThat(first ? 0 : onTop ? -step : step).isLessThanOrEqualTo(0);
      }
      if (symbols.values()[mark] > 3) {
        assertThat(symbols.values()[mark] / Math.pow(symbols.radius()[mark], 2))
            .isCloseTo(perArea, within(1e-4));
      }
    }
  }

  @Test
  void samplesOfTheKeyLookAsTheCirclesDo() {
    MapScene scene = scene(SampleWorld.result(), MapOptions.DEFAULT);
    double perArea = scene.symbols().values()[0] / Math.pow(scene.symbols().radius()[0], 2);
    for (MapLegend.SizeSample sample : scene.legend().circles().sizes()) {
      assertThat(Double.parseDouble(sample.text()) / Math.pow(sample.radius(), 2))
          .isCloseTo(perArea, within(1e-4));
    }
    assertThat(scene.legend().circles().sizes()).hasSizeBetween(2, 3);
  }

  @Test
  void theStrongestLinkIsDrawnLastAndLooksStrongest() {
    ScenarioResult result = SampleWorld.result();
    LinkLayerMarks layer = scene(result, MapOptions.DEFAULT).links();
    int[] order = layer.marks().order();
    assertThat(order[order.length - 1]).isEqualTo(result.links().ranking().order()[0]);
    for (int i = 1; i < order.length; i++) {
      assertThat(layer.marks().widths()[order[i]])
          .isGreaterThanOrEqualTo(layer.marks().widths()[order[i - 1]]);
      assertThat(layer.marks().argb()[order[i]] >>> 24)
          .isGreaterThanOrEqualTo(layer.marks().argb()[order[i - 1]] >>> 24);
    }
  }

  @Test
  void selectingACityLiftsItsLinksAndFadesTheOthersToATenth() {
    ScenarioResult result = SampleWorld.result();
    int[] plain = scene(result, MapOptions.DEFAULT).links().marks().argb();
    MapScene scene = scene(result, MapOptions.DEFAULT, "singapore", "unheard-of");
    int singapore = result.dataset().cityPosition("singapore").orElseThrow();
    assertThat(scene.selected()).containsExactly(singapore);
    int[] order = scene.links().marks().order();
    int own = result.links().linksOf(singapore).length;
    for (int i = 0; i < order.length; i++) {
      int link = order[i];
      int alpha = scene.links().marks().argb()[link] >>> 24;
      if (i < order.length - own) {
        assertThat(alpha).isCloseTo((plain[link] >>> 24) / 10, within(1));
      } else {
        assertThat(alpha).isGreaterThan(plain[link] >>> 24);
      }
    }
    assertThat(scene.labels().getFirst().text()).isEqualTo("Singapore");
  }

  @Test
  void filtersHideButDoNotRescore() {
    ScenarioResult all = SampleWorld.result();
    ScenarioResult europe =
        filtered(new CityFilter(Set.of("Europe"), Set.of(), Set.of()), LinkFilter.ALL);
    MapScene scene = scene(europe, MapOptions.DEFAULT);
    assertThat(scene.symbols().size()).isEqualTo(8);
    assertThat(scene.links().shown()).isEqualTo(8 * 7 / 2);
    assertThat(scene.links().counts().scored()).isEqualTo(LINKS);
    assertThat(europe.cities().scores(0)).isEqualTo(all.cities().scores(0));
  }

  @Test
  void aLinkFilterLimitsToTheStrongestOfACity() {
    MapScene scene =
        scene(filtered(CityFilter.ALL, new LinkFilter("reach", 5, "tokyo")), MapOptions.DEFAULT);
    assertThat(scene.links().shown()).isEqualTo(5);
    assertThat(scene.legend().links().title()).isEqualTo("Links: Reach");
  }

  @Test
  void linksMayTakeTheColourOfTheirLeadingDimension() {
    MapScene scene =
        scene(
            SampleWorld.result(),
            MapOptions.DEFAULT.with(
                LinkOptions.DEFAULT.withColour(LinkColour.DIMENSION).withBlend(LinkBlend.OVER)));
    Set<Integer> dimensions =
        Set.of(
            CategoricalColours.colour(0, MapTheme.LIGHT) & 0xFFFFFF,
            CategoricalColours.colour(1, MapTheme.LIGHT) & 0xFFFFFF);
    for (int link : scene.links().marks().order()) {
      assertThat(dimensions).contains(scene.links().marks().argb()[link] & 0xFFFFFF);
    }
    assertThat(scene.legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .containsExactly("Size", "Reach");
  }

  @Test
  void onlyDirectedLinksHaveDifferentEnds() {
    MapOptions arrows = MapOptions.DEFAULT.with(LinkOptions.DEFAULT.withEnds(LinkEnds.ARROWED));
    assertThat(scene(SampleWorld.result(false), arrows).links().marks().ends())
        .isEqualTo(LinkEnds.EVEN);
    assertThat(scene(SampleWorld.result(true), arrows).links().marks().ends())
        .isEqualTo(LinkEnds.ARROWED);
  }

  @Test
  void coursesAreTracedOnceAProjection() {
    ScenarioResult result = SampleWorld.result();
    MapScene first = scene(result, MapOptions.DEFAULT);
    MapScene second =
        scene(result, MapOptions.DEFAULT.with(SymbolOptions.DEFAULT.withNode("reach")));
    assertThat(second.links().marks().paths()).isSameAs(first.links().marks().paths());
  }

  @Test
  void captionsNameScenarioAndSourcesInTheLanguageOfTheFigure() {
    MapScene scene =
        composer.compose(
            SampleWorld.result(),
            MapOptions.DEFAULT.with(SymbolOptions.DEFAULT.withNode("reach")),
            camera,
            Set.of(),
            Language.CHINESE,
            MapTheme.DARK);
    assertThat(scene.caption().title()).isEqualTo("城市样本：通达");
    assertThat(scene.caption().subtitle()).isEqualTo("2020 年 · 原始权重 · 极差标准化 · 算术平均");
    assertThat(scene.caption().sources()).contains("底图：测试", "Places: made up for tests");
    assertThat(scene.style()).isEqualTo(MapStyle.of(MapTheme.DARK));
  }

  @Test
  void captionsNameTheMethodsThatDepartFromThoseOfTheIndex() {
    var dataset = SampleWorld.dataset(false);
    City reference = dataset.city(0);
    IndexSettings settings =
        IndexSettings.DEFAULT
            .withNormalisation(new DistanceToReference(reference.id()))
            .withTreatment(OutlierTreatment.STANDARD)
            .withAggregation("reach", new MinimumRule());
    ScenarioResult result =
        new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset).withSettings(settings));
    assertThat(scene(result, MapOptions.DEFAULT).caption().subtitle())
        .endsWith(
            "distance to "
                + reference.name().en()
                + " · arithmetic mean · outliers treated · parts with a method of their own: 1");
  }

  @Test
  void regionsAndCorridorsAreLayersWithAKey() {
    MapScene scene =
        scene(
            SampleWorld.result(),
            MapOptions.DEFAULT.with(LayerSwitch.REGIONS, true).with(LayerSwitch.CORRIDORS, true));
    Map<Boolean, Long> tinted =
        scene.marks(MapLayer.REGIONS, new TintMarks(List.of())).tints().stream()
            .flatMap(tint -> tint.countries().stream())
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    "North"::equals, java.util.stream.Collectors.counting()));
    assertThat(tinted).containsEntry(true, 1L).containsEntry(false, 1L);
    assertThat(scene.marks(MapLayer.CORRIDORS, LinkLayerMarks.NONE).shown()).isGreaterThan(20);
    assertThat(scene.legend().classes())
        .extracting(MapLegend.ColourSample::text)
        .contains("Europe", "China-Mongolia-Russia");
  }
}
