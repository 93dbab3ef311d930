package org.meridian.ui.surface;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

final class LayoutIslandTest {

  private final Region inner = new Pane();
  private final Region content = new Pane(inner);
  private final LayoutIsland island = new LayoutIsland(content);
  private final Pane around = new Pane(island);

  @Test
  void itsContentFillsIt() {
    around.layout();
    island.resize(80, 20);
    island.layout();
    assertThat(content.getWidth()).isEqualTo(80);
    assertThat(content.getHeight()).isEqualTo(20);
  }

  @Test
  void whatChangesInsideIsLaidOutWithoutThoseAround() {
    around.layout();
    assertThat(around.isNeedsLayout()).isFalse();
    inner.requestLayout();
    assertThat(content.isNeedsLayout()).isTrue();
    assertThat(island.isNeedsLayout()).isFalse();
    assertThat(around.isNeedsLayout()).isFalse();
    around.layout();
    assertThat(content.isNeedsLayout()).isFalse();
  }
}
