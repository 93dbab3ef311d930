package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.stage.WorldData;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.ProjectionOptions;

/** The shipped world in windows of every size, in both looks and languages. */
class WorldMapJourney {

  private ViewStage stage;
  private MapView map;
  private MapChoices choices;

  private void open(String dataset, int width, int height) {
    choices = new MapChoices(MapTools.settings(new HashMap<>()));
    stage =
        ViewStage.open(
            WorldData.read(dataset), width, height, tools -> map = MapTools.view(tools, choices));
    stage.await(map::isSettled);
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  @Test
  void onAWorkstation() {
    open("open-connectivity", 1600, 900);
    assertThat(map.exportScene().links().shown()).isEqualTo(10_282);
    stage.keep("world-1600-light-en");
    stage.run(() -> stage.explorer().selection().seek("shanghai"));
    stage.await(map::isSettled);
    stage.keep("world-1600-selected");
    stage.run(
        () -> {
          stage.explorer().selection().clear();
          choices.change(now -> now.with(new ProjectionOptions("orthographic", 110, 25)));
        });
    stage.wear(true, Language.CHINESE);
    stage.await(map::isSettled);
    stage.keep("world-1600-globe-dark-zh");
  }

  @Test
  void onASmallScreenAboutThePacific() {
    open("open-connectivity", 1280, 720);
    stage.run(() -> choices.change(now -> now.with(new ProjectionOptions("robinson", 150, 0))));
    stage.wear(true, Language.CHINESE);
    stage.await(map::isSettled);
    stage.keep("world-1280-pacific-dark-zh");
    assertThat(map.exportScene().camera().projection().centralMeridian()).isEqualTo(150);
  }

  @Test
  void inATinyAndInAHugeWindow() {
    for (int[] size : List.of(new int[] {420, 300}, new int[] {3840, 2160})) {
      open("interconnectivity-2021", size[0], size[1]);
      stage.run(() -> choices.layer(LayerSwitch.BORDERS, true));
      stage.await(map::isSettled);
      stage.keep("world-" + size[0]);
      assertThat(map.exportScene().camera().width()).isEqualTo(size[0]);
      stage.close();
    }
  }

  @Test
  void aDatasetWithoutLinksHasNone() {
    open("rankings-2019-2022", 1000, 640);
    assertThat(map.exportScene().links().shown()).isZero();
    stage.keep("world-rankings");
  }
}
