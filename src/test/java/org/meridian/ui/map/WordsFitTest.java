package org.meridian.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/** Words on the map of the window: all where there is room, a title alone where it is low. */
final class WordsFitTest {

  private static MapOptions drawn(int width, int height, boolean isOverlaid) {
    MapCamera camera =
        MapCamera.fitting(MapOptions.DEFAULT.projection().toProjection(), width, height, 1);
    return WordsFit.drawn(MapOptions.DEFAULT, camera, isOverlaid);
  }

  @Test
  void aLowMapSaysWhatIsLaidOverItAndKeepsNoRoomForWords() {
    MapOptions low = drawn(760, 387, true);

    assertThat(low.shows(LayerSwitch.CAPTION)).isTrue();
    assertThat(low.shows(LayerSwitch.LEGEND)).isFalse();
    assertThat(WordsFit.fitted(MapOptions.DEFAULT, 760, 387).shows(LayerSwitch.CAPTION)).isFalse();
  }

  @Test
  void aLowMapWithNothingOverItANarrowOneAndAFlatOneHaveNoWords() {
    assertThat(drawn(760, 387, false).shows(LayerSwitch.CAPTION)).isFalse();
    assertThat(drawn(500, 387, true).shows(LayerSwitch.CAPTION)).isFalse();
    assertThat(drawn(760, 270, true).shows(LayerSwitch.CAPTION)).isFalse();
  }

  @Test
  void aRoomyMapHasAllWordsButCreditsWhichStandBelowIt() {
    MapOptions roomy = drawn(900, 600, false);

    assertThat(roomy.shows(LayerSwitch.CAPTION)).isTrue();
    assertThat(roomy.shows(LayerSwitch.LEGEND)).isTrue();
    assertThat(roomy.shows(LayerSwitch.SOURCES)).isFalse();
  }

  @Test
  void aTitleThatIsSwitchedOffStaysAway() {
    MapOptions untitled = MapOptions.DEFAULT.without(LayerSwitch.CAPTION);
    MapCamera camera = MapCamera.fitting(untitled.projection().toProjection(), 760, 387, 1);

    assertThat(WordsFit.drawn(untitled, camera, true).shows(LayerSwitch.CAPTION)).isFalse();
  }
}
