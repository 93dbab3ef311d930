package org.meridian.view.map.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.io.reference.ShippedCorridors;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.legend.MapLegend;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

class CorridorLinesTest {

  /** How far colours are apart, of 441. */
  private static double apart(int one, int other) {
    double sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.pow((one >> shift & 0xFF) - (other >> shift & 0xFF), 2);
    }
    return Math.sqrt(sum);
  }

  @ParameterizedTest
  @EnumSource(MapTheme.class)
  void noCorridorHasAColourOfLinks(MapTheme theme) {
    BasemapFacts facts = BasemapFacts.only(List.of(), (lon, lat) -> Optional.empty());
    MapScene scene =
        new SceneComposer(facts, ShippedCorridors.read())
            .compose(
                SampleWorld.result(),
                MapOptions.DEFAULT.with(LayerSwitch.CORRIDORS, true),
                MapCamera.fitting(ProjectionNames.named("robinson", 0, 0), 800, 450),
                Set.of(),
                Language.ENGLISH,
                theme);
    assertThat(scene.legend().classes()).hasSize(6).doesNotHaveDuplicates();
    for (MapLegend.ColourSample sample : scene.legend().classes()) {
      for (double strength = 0; strength <= 1; strength += 0.05) {
        int link = scene.style().links().at(strength);
        assertThat(apart(sample.argb(), link)).as(sample.text()).isGreaterThan(50);
      }
    }
  }
}
