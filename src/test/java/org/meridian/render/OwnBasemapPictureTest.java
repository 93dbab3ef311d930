package org.meridian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.basemap.BasemapFailure;
import org.meridian.io.basemap.OwnBasemap;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapTheme;

/** A map of the user's own is whole and legible on every ground, with the world beneath it. */
class OwnBasemapPictureTest {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 360;

  /** A nation in the Pacific, and a line of claims that crosses Australia and the sea. */
  private static final String NATION =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "Isle"}, "geometry": {"type": "Polygon",
          "coordinates": [[[-160, -40], [-130, -40], [-130, -10], [-160, -10], [-160, -40]]]}},
        {"type": "Feature", "properties": {}, "geometry": {"type": "LineString",
          "coordinates": [[100.1, -26.3], [170.1, -26.3]]}}]}
      """;

  private final WorldMaps maps = ShippedFigures.maps();
  private final SceneComposer composer = new SceneComposer(maps, List.of());
  private final MapRenderer renderer =
      new MapRenderer(new FlatMaps(maps), BundledTypefaces.bundled(), new DrawingThreads(2));

  private MapScene scene(MapTheme theme, BasemapChoice choice, double unit) {
    MapOptions options =
        MapOptions.DEFAULT
            .with(new ProjectionOptions("plate-carree", 0, 0))
            .withLayers(EnumSet.of(LayerSwitch.LAND))
            .with(choice);
    MapCamera camera = MapCamera.fitting(options.projection().toProjection(), WIDTH, HEIGHT, unit);
    return composer.compose(
        SampleWorld.result(), options, camera, Set.of(), Language.ENGLISH, theme);
  }

  private BasemapChoice nation(boolean world) throws BasemapFailure {
    byte[] json = NATION.getBytes(StandardCharsets.UTF_8);
    maps.add(
        "nation",
        OwnBasemap.read(new ByteArrayInputStream(json)).map(),
        List.of(new LocalText("Basemap: Survey", "底图：测绘局")));
    return BasemapChoice.own("nation", world);
  }

  /** The greatest contrast to the ground in a column of pixels about a place. */
  private static double contrast(PixelFrame frame, MapScene scene, double lon, int ground) {
    double[] at = new double[2];
    scene.camera().toPixel(lon, -26.3, at);
    double best = 1;
    for (int y = (int) at[1] - 4; y <= (int) at[1] + 4; y++) {
      best = Math.max(best, ArgbColour.contrast(pixel(frame, (int) at[0], y), ground));
    }
    return best;
  }

  private static int pixel(PixelFrame frame, int x, int y) {
    return frame.argb()[y * frame.width() + x] | 0xFF000000;
  }

  private static int pixel(PixelFrame frame, MapScene scene, double lon, double lat) {
    double[] at = new double[2];
    scene.camera().toPixel(lon, lat, at);
    return pixel(frame, (int) at[0], (int) at[1]);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1", "LIGHT, 2", "LIGHT, 0.5", "DARK, 1", "DARK, 2", "DARK, 0.5"})
  void itsLinesStandOutFromSeaAndLand(MapTheme theme, double unit) throws BasemapFailure {
    MapScene scene = scene(theme, nation(true), unit);
    PixelFrame frame = renderer.render(scene);
    int sea = scene.style().ground().sea();
    int land = scene.style().ground().land();
    assertThat(pixel(frame, scene, 135, -24)).isEqualTo(land);
    for (double lon = 102; lon < 168; lon += 0.7) {
      int ground = lon > 115 && lon < 152 ? land : sea;
      if (lon < 111 || lon > 116 && lon < 150 || lon > 156) {
        assertThat(contrast(frame, scene, lon, ground)).as("at %s", lon).isGreaterThan(3);
      }
    }
  }

  @Test
  void theWorldStaysBeneathUnlessItIsTakenAway() throws BasemapFailure {
    MapScene beneath = scene(MapTheme.LIGHT, nation(true), 1);
    MapScene alone = scene(MapTheme.LIGHT, nation(false), 1);
    int sea = beneath.style().ground().sea();
    int land = beneath.style().ground().land();
    PixelFrame both = renderer.render(beneath);
    PixelFrame own = renderer.render(alone);
    assertThat(pixel(both, beneath, 20, 5)).isEqualTo(land);
    assertThat(pixel(own, alone, 20, 5)).isEqualTo(sea);
    for (PixelFrame frame : List.of(both, own)) {
      assertThat(pixel(frame, beneath, -145, -20)).isEqualTo(land);
    }
    assertThat(beneath.caption().sources()).anyMatch(line -> line.contains("Natural Earth"));
    assertThat(alone.caption().sources()).noneMatch(line -> line.contains("Natural Earth"));
    for (MapScene scene : List.of(beneath, alone)) {
      assertThat(scene.caption().sources()).anyMatch(line -> line.contains("Survey"));
    }
  }
}
