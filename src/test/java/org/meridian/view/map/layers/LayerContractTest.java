package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.basemap.ShippedBasemaps;
import org.meridian.model.wording.Language;
import org.meridian.render.MapRenderer;
import org.meridian.render.SampleWorld;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.HitIndex;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.marks.LayerMarks;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.MarkFinder;
import org.meridian.view.map.marks.PaintStage;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Every layer that is listed keeps what a layer promises, whatever the data. */
class LayerContractTest {

  private static final WorldMaps MAPS = ShippedFigures.maps();
  private static final SceneComposer COMPOSER = ShippedFigures.composer(MAPS);
  private static final MapRenderer RENDERER =
      new MapRenderer(new FlatMaps(MAPS), BundledTypefaces.bundled(), new DrawingThreads(2));
  private static final MapCamera CAMERA =
      MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 480, 270);
  private static final MapOptions ALL =
      MapOptions.DEFAULT
          .withLayers(Set.of(LayerSwitch.values()))
          .with(BasemapChoice.own("own", true))
          .withOverlays(List.of("zones", "unknown"));

  static {
    MAPS.addOverlay("zones", Overlays.zones());
    MAPS.add("own", ShippedBasemaps.read("countries-110m.json"), List.of());
  }

  private static Stream<Arguments> scenes() {
    Stream<Arguments> looks =
        Stream.of(0, 1, 22, 516)
            .map(SampleWorld::ofSize)
            .flatMap(
                result ->
                    Stream.of(Language.values())
                        .flatMap(
                            language ->
                                Stream.of(MapTheme.values())
                                    .map(theme -> Arguments.of(result, language, theme))));
    Arguments large = Arguments.of(SampleWorld.ofSize(10_000), Language.CHINESE, MapTheme.DARK);
    return Stream.concat(looks, Stream.of(large));
  }

  private static MapScene scene(ScenarioResult result, Language language, MapTheme theme) {
    return COMPOSER.compose(result, ALL, CAMERA, Set.of("tokyo"), language, theme);
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void everyListedLayerKeepsTheContract(ScenarioResult result, Language language, MapTheme theme) {
    MapScene scene = scene(result, language, theme);
    assertThat(scene.shown()).isEqualTo(scene.layers());
    scene.layers().forEach(layer -> check(scene, layer));
    Set<String> ids = new HashSet<>();
    scene.layers().forEach(layer -> assertThat(ids.add(layer.id())).as(layer.id()).isTrue());
    PixelFrame once = RENDERER.render(scene);
    assertThat(RENDERER.render(scene).argb()).isEqualTo(once.argb());
  }

  /** What every layer promises. */
  private static void check(MapScene scene, MapLayer layer) {
    for (MapLegend.ColourSample sample : layer.samples()) {
      assertThat(sample.text()).as(layer.id()).isNotBlank();
      assertThat(sample.argb() >>> 24).as(layer.id()).isPositive();
    }
    MapScene alone =
        new MapScene(
            scene.camera(),
            scene.options(),
            scene.style(),
            List.of(layer),
            scene.selected(),
            scene.words());
    RENDERER.render(alone);
    HitIndex hits = HitIndex.of(alone);
    switch (layer.marks()) {
      case SymbolMarks marks -> findsCircles(alone, marks, hits, layer.id());
      case LinkLayerMarks marks -> findsLines(alone, marks, hits, layer.id());
      default -> assertThat(hits.at(CAMERA, 240, 135)).as(layer.id()).isEmpty();
    }
    RENDERER.render(alone.withOptions(ALL.withLayers(Set.of())));
  }

  private static void findsCircles(MapScene scene, SymbolMarks marks, HitIndex hits, String layer) {
    for (int mark = 0; mark < marks.size(); mark++) {
      double px = CAMERA.px(marks.x()[mark]);
      double py = CAMERA.py(marks.y()[mark]);
      OptionalInt found = hits.at(layer, scene.camera(), px, py);
      assertThat(found).as(layer).isPresent();
      assertThat(marks.cities()).contains(found.getAsInt());
    }
  }

  private static void findsLines(
      MapScene scene, LinkLayerMarks lines, HitIndex hits, String layer) {
    int step = Math.max(1, lines.marks().size() / 200);
    for (int at = 0; at < lines.marks().size(); at += step) {
      int link = lines.marks().order()[at];
      int point = lines.marks().paths().start(link);
      double px = CAMERA.px(lines.marks().paths().xy()[2 * point]);
      double py = CAMERA.py(lines.marks().paths().xy()[2 * point + 1]);
      if (!Double.isNaN(px)) {
        assertThat(hits.at(layer, scene.camera(), px, py)).as(layer).isPresent();
      }
    }
  }

  @Test
  void layersThatBreakTheContractAreFound() {
    MapScene scene = scene(SampleWorld.result(), Language.ENGLISH, MapTheme.LIGHT);
    MapLayer nameless =
        new MapLayer(
            "nameless",
            Set.of(),
            SymbolMarks.NONE,
            List.of(new MapLegend.ColourSample(0xFF123456, "")));
    assertThatThrownBy(() -> check(scene, nameless)).isInstanceOf(AssertionError.class);
    MapLayer unpainted = MapLayer.of("unpainted", new PlantedMarks());
    assertThatThrownBy(() -> check(scene, unpainted)).isInstanceOf(IllegalStateException.class);
    LinkLayerMarks links = scene.links();
    LinkLayerMarks unfound =
        new LinkLayerMarks(
            links.marks(), false, 0, 0, links.counts(), links.scores(), links.names());
    assertThatThrownBy(() -> check(scene, MapLayer.of("unfound", unfound)))
        .isInstanceOf(AssertionError.class);
  }

  /** Marks that no painter knows. */
  private record PlantedMarks() implements LayerMarks {

    @Override
    public PaintStage stage() {
      return PaintStage.SYMBOLS;
    }

    @Override
    public MarkFinder finder(MarkFinder before) {
      return MarkFinder.NONE;
    }
  }
}
