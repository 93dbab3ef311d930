package org.meridian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.wording.Language;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.label.LabelBox;
import org.meridian.render.label.PlacedLabel;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** Words on maps of 100 to 250 percent: all stand in the picture, none over another. */
class MapTextTest {

  private static final WorldMaps MAPS = ShippedFigures.maps();
  private static final MapRenderer RENDERER =
      new MapRenderer(new FlatMaps(MAPS), BundledTypefaces.bundled(), new DrawingThreads(2));
  private static final SceneComposer COMPOSER = ShippedFigures.composer(MAPS);

  /** A key has an edge without words. */
  private static final double EMPTY_EDGE = 10;

  private static MapScene scene(MapOptions options, int width, int height, Language language) {
    MapProjection projection = options.projection().toProjection();
    MapRoom room = MapRoom.of(options, projection, width, height, 1);
    return COMPOSER.compose(
        SampleWorld.result(),
        options,
        MapCamera.fitting(projection, width, height, 1, room),
        Set.of(),
        language,
        MapTheme.LIGHT);
  }

  @Property(tries = 60, seed = "11")
  void nothingIsCutAndNothingLiesOverAnother(
      @ForAll @IntRange(min = 640, max = 1920) int width,
      @ForAll @IntRange(min = 420, max = 1080) int height,
      @ForAll @IntRange(min = 100, max = 250) int percent,
      @ForAll boolean credited,
      @ForAll Language language) {
    MapOptions options =
        credited ? MapOptions.DEFAULT : MapOptions.DEFAULT.without(LayerSwitch.SOURCES);
    MapScene scene = scene(options.withText(percent), width, height, language);
    LabelBox picture = new LabelBox(0, 0, width, height);
    List<LabelBox> words = RENDERER.overlayBoxes(scene);
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.get(i).within(picture)).as("%s in %s", words.get(i), picture).isTrue();
      for (int k = 0; k < i; k++) {
        assertThat(words.get(i).grown(-EMPTY_EDGE).overlaps(words.get(k)))
            .as("%s over %s", words.get(i), words.get(k))
            .isFalse();
      }
    }
    for (PlacedLabel name : RENDERER.place(scene, Map.of())) {
      assertThat(name.box().within(picture)).isTrue();
      assertThat(words).noneMatch(name.box()::overlaps);
    }
  }

  @Property(tries = 10, seed = "11")
  void namesAndTitleGrowWithIt(@ForAll @IntRange(min = 100, max = 250) int percent) {
    MapScene plain = scene(MapOptions.DEFAULT, 1920, 1080, Language.ENGLISH);
    MapScene large = scene(MapOptions.DEFAULT.withText(percent), 1920, 1080, Language.ENGLISH);
    assertThat(height(large)).isCloseTo(height(plain) * percent / 100, within(1e-6));
    LabelBox title = RENDERER.overlayBoxes(plain).getFirst();
    LabelBox larger = RENDERER.overlayBoxes(large).getFirst();
    assertThat(larger.bottom()).isGreaterThanOrEqualTo(title.bottom());
    assertThat(larger.right() - 16).isCloseTo((title.right() - 16) * percent / 100, within(2.0));
  }

  private static double height(MapScene scene) {
    LabelBox box = RENDERER.place(scene, Map.of()).getFirst().box();
    return box.bottom() - box.top();
  }
}
