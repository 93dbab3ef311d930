package org.meridian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meridian.model.Language;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.Workers;
import org.meridian.render.scene.MapCamera;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapOptions;
import org.meridian.render.scene.MapScene;
import org.meridian.render.scene.SceneComposer;
import org.meridian.render.style.Theme;
import org.meridian.render.style.Typefaces;

class MapStageTest {

  private static final int WIDTH = 480;
  private static final int HEIGHT = 270;

  private static MapRenderer renderer;
  private static MapScene scene;

  private final MapStage stage = new MapStage(renderer);
  private final List<Frame> published = new ArrayList<>();

  @BeforeAll
  static void compose() {
    renderer =
        new MapRenderer(new FlatMaps(WorldMaps.shipped()), Typefaces.bundled(), new Workers(2));
    MapOptions options =
        MapOptions.DEFAULT.with(MapLayer.CAPTION, false).with(MapLayer.SOURCES, false);
    scene =
        new SceneComposer(List.of())
            .compose(
                SampleWorld.result(),
                options,
                MapCamera.fitting(SceneComposer.projection(options), WIDTH, HEIGHT),
                Set.of(),
                Language.ENGLISH,
                Theme.DARK);
  }

  private boolean draw(MapScene shown) {
    return stage.draw(shown, () -> Frame.empty(WIDTH, HEIGHT), published::add, () -> false);
  }

  @Test
  void theLastStageIsTheWholePicture() {
    assertThat(draw(scene)).isTrue();
    assertThat(published).isNotEmpty();
    assertThat(rmse(published.getLast().argb(), renderer.render(scene).argb())).isLessThan(1);
  }

  private static double rmse(int[] one, int[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double difference = (one[i] >> 8 & 0xFF) - (other[i] >> 8 & 0xFF);
      sum += difference * difference;
    }
    return Math.sqrt(sum / one.length);
  }

  @Test
  void drawingTheSameAgainTakesOneStage() {
    draw(scene);
    published.clear();
    draw(scene);
    assertThat(published).hasSize(1);
  }

  @Test
  void cancelledDrawingPublishesNothing() {
    assertThat(stage.draw(scene, () -> Frame.empty(WIDTH, HEIGHT), published::add, () -> true))
        .isFalse();
    assertThat(published).isEmpty();
  }

  @Test
  void thereIsNoPreviewBeforeThereIsAPicture() {
    assertThat(stage.preview(scene.camera(), Frame.empty(WIDTH, HEIGHT), false)).isFalse();
  }

  @Test
  void aPreviewOfTheSameCameraIsThePicture() {
    draw(scene);
    Frame preview = Frame.empty(WIDTH, HEIGHT);
    assertThat(stage.preview(scene.camera(), preview, false)).isTrue();
    assertThat(rmse(preview.argb(), published.getLast().argb())).isZero();
  }

  @Test
  void aPreviewOfAPanShowsThePictureMovedAndTheKeyInItsPlace() {
    draw(scene);
    Frame preview = Frame.empty(WIDTH, HEIGHT);
    stage.preview(scene.camera().pannedBy(40, 0), preview, false);
    int[] before = published.getLast().argb();
    int row = 60;
    assertThat(preview.argb()[row * WIDTH + 300]).isEqualTo(before[row * WIDTH + 260]);
    int key = (HEIGHT - 30) * WIDTH + 30;
    assertThat(preview.argb()[key]).isEqualTo(before[key]);
  }

  @Test
  void aSmallPanReusesTheBase() {
    draw(scene);
    published.clear();
    draw(scene.withCamera(scene.camera().pannedBy(20, 0)));
    assertThat(published).hasSize(1);
  }
}
