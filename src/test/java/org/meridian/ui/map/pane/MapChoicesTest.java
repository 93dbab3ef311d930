package org.meridian.ui.map.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.state.Settings;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;

class MapChoicesTest {

  private final Map<String, String> kept = new HashMap<>();

  @Test
  void aFirstRunOpensAsDesigned() {
    assertThat(new MapChoices(MapTools.settings(kept)).get()).isEqualTo(MapOptions.DEFAULT);
  }

  @Test
  void choicesOutliveTheRun() {
    Settings settings = MapTools.settings(kept);
    MapChoices choices = new MapChoices(settings);
    choices.change(now -> now.with(new ProjectionOptions("mercator", 150, 0)));
    choices.layer(LayerSwitch.BORDERS, true);
    choices.layer(LayerSwitch.LINKS, false);
    choices.linkLimit(500);
    choices.linkColour(LinkColour.DIMENSION);
    choices.labelCount(7);
    choices.symbolSize(1.5);
    settings.save();
    assertThat(new MapChoices(MapTools.settings(kept)).get()).isEqualTo(choices.get());
  }

  @Test
  void nonsenseInTheSettingsIsPassedOver() {
    kept.put("map.projection", "flat-earth");
    kept.put("map.lon", "far east");
    kept.put("map.links.limit", "-3");
    kept.put("map.links.colour", "LOUD");
    assertThat(new MapChoices(MapTools.settings(kept)).get()).isEqualTo(MapOptions.DEFAULT);
  }

  @Test
  void creditLinesCannotBeForgotten() {
    kept.put("map.layers.0", "LAND");
    MapOptions recalled = new MapChoices(MapTools.settings(kept)).get();
    assertThat(recalled.layers()).containsExactlyInAnyOrder(LayerSwitch.LAND, LayerSwitch.SOURCES);
  }
}
