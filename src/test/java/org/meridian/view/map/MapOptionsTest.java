package org.meridian.view.map;

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
    MapOptions off = OPENING.without(MapLayer.LINKS, MapLayer.LEGEND, MapLayer.BORDERS);
    assertThat(off.shows(MapLayer.LINKS)).isFalse();
    assertThat(off.shows(MapLayer.CITIES)).isTrue();
    assertThat(off.with(MapLayer.LINKS, true).with(MapLayer.LEGEND, true)).isEqualTo(OPENING);
    assertThat(OPENING.with(MapLayer.LINKS, false)).isEqualTo(OPENING.without(MapLayer.LINKS));
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
