package org.meridian.ui.comparison.maps;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.meridian.view.comparison.maps.ThreeMapsLayout;

/** Places three maps and two keys as figures do. */
final class ThreeMapsGrid extends Pane {

  private static final double EDGE = 16;

  private final List<? extends Region> maps;
  private final List<? extends Region> keys;
  private double words = 1;

  ThreeMapsGrid(List<? extends Region> maps, List<? extends Region> keys) {
    this.maps = maps;
    this.keys = keys;
    setMinSize(0, 0);
    getChildren().addAll(maps);
    getChildren().addAll(keys);
  }

  /** Takes how many times their designed size words on maps have. */
  void grow(double factor) {
    words = factor;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    ThreeMapsLayout layout =
        ThreeMapsLayout.of(
            Math.max(1, getWidth() - 2 * EDGE), Math.max(1, getHeight() - EDGE), words);
    place(maps, layout.maps());
    place(keys, layout.keys());
  }

  private static void place(List<? extends Region> nodes, List<ThreeMapsLayout.Box> boxes) {
    for (int at = 0; at < nodes.size(); at++) {
      ThreeMapsLayout.Box box = boxes.get(at);
      nodes.get(at).resizeRelocate(EDGE + box.x(), box.y(), box.width(), box.height());
    }
  }
}
