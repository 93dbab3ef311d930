package org.meridian.view.map.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MapOptionsTest {

  private static final MapOptions OPENING = MapOptions.DEFAULT;

  @Test
  void aChangeOfOnePartLeavesTheOthers() {
    MapOptions changed =
        OPENING
            .with(OPENING.links().withLimit(50))
            .with(OPENING.symbols().withNode("reach"))
            .with(OPENING.projection().centredOn(150, 20))
            .withLabels(7);
    assertThat(changed.links()).isEqualTo(LinkOptions.DEFAULT.withLimit(50));
    assertThat(changed.symbols()).isEqualTo(SymbolOptions.DEFAULT.withNode("reach"));
    assertThat(changed.projection()).isEqualTo(new ProjectionOptions("robinson", 150, 20));
    assertThat(changed.labelCount()).isEqualTo(7);
    assertThat(changed.layers()).isEqualTo(OPENING.layers());
  }

  @Test
  void layersAreSwitchedOffAndOn() {
    MapOptions off = OPENING.without(LayerSwitch.LINKS, LayerSwitch.LEGEND, LayerSwitch.BORDERS);
    assertThat(off.shows(LayerSwitch.LINKS)).isFalse();
    assertThat(off.shows(LayerSwitch.CITIES)).isTrue();
    assertThat(off.with(LayerSwitch.LINKS, true).with(LayerSwitch.LEGEND, true)).isEqualTo(OPENING);
    assertThat(OPENING.with(LayerSwitch.LINKS, false))
        .isEqualTo(OPENING.without(LayerSwitch.LINKS));
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> OPENING.withLabels(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> LinkOptions.DEFAULT.withLimit(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> SymbolOptions.DEFAULT.withSize(0));
    ProjectionOptions robinson = ProjectionOptions.DEFAULT;
    assertThatIllegalArgumentException().isThrownBy(() -> robinson.withId("flat"));
    assertThatIllegalArgumentException().isThrownBy(() -> robinson.centredOn(0, 90.1));
    assertThatIllegalArgumentException().isThrownBy(() -> robinson.centredOn(Double.NaN, 0));
  }
}
