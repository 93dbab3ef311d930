package org.meridian.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.surface.TabSight;

/**
 * A place for the one map of the window. Several views have one; the map stands in that of the view
 * in sight, with the same camera and selection.
 */
public final class MapStand extends StackPane {

  private final MapView map;

  /**
   * @param map the one of the window
   */
  public MapStand(MapView map) {
    this(map, null);
  }

  /**
   * @param map the one of the window
   * @param seen whether the view around it is in sight; null for a stand that is the view
   */
  public MapStand(MapView map, ObservableValue<Boolean> seen) {
    this.map = map;
    setMinSize(0, 0);
    ObservableValue<Boolean> inSight = seen == null ? TabSight.placed(this) : seen;
    // A tab pane shows the content of every tab for a moment while it builds itself.
    inSight.subscribe(now -> UiThread.later(() -> takeIf(inSight.getValue())));
  }

  private void takeIf(boolean inSight) {
    if (inSight) {
      take();
    }
  }

  private void take() {
    if (map.getParent() != this) {
      getChildren().setAll(map);
    }
  }
}
