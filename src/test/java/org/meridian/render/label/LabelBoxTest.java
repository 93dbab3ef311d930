package org.meridian.render.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelBoxTest {

  private final LabelBox box = new LabelBox(10, 20, 30, 40);

  @Test
  void boxesThatOnlyShareAnEdgeDoNotOverlap() {
    assertThat(box.overlaps(new LabelBox(30, 20, 50, 40))).isFalse();
    assertThat(box.overlaps(new LabelBox(29, 39, 50, 60))).isTrue();
  }

  @Test
  void aLineRunsThroughABoxOrPastIt() {
    assertThat(box.touchesLine(0, 0, 40, 60)).isTrue();
    assertThat(box.touchesLine(15, 25, 16, 26)).isTrue();
    assertThat(box.touchesLine(0, 0, 9, 60)).isFalse();
    assertThat(box.touchesLine(0, 50, 60, 50)).isFalse();
    assertThat(box.touchesLine(20, 0, 20, 10)).isFalse();
    assertThat(box.touchesLine(20, 0, 20, 25)).isTrue();
  }

  @Test
  void aCircleTouchesByItsNearestPoint() {
    assertThat(box.touchesCircle(33, 44, 5.01)).isTrue();
    assertThat(box.touchesCircle(33, 44, 4.99)).isFalse();
    assertThat(box.touchesCircle(20, 30, 0.1)).isTrue();
  }
}
