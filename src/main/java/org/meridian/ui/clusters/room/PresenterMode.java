package org.meridian.ui.clusters.room;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.options.MapOptions;

/**
 * Whether the bench is shown to people in a room: then the strip is a ruler, three controls are
 * left and large, names are there and large, and cities in no cluster are not.
 */
public final class PresenterMode {

  /** Names of clusters, 15 design pixels as designed, in 20, in percent. */
  static final int TEXT_PERCENT = 134;

  private static final int FEW = 2;

  private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");

  private final BooleanProperty on = new SimpleBooleanProperty();

  /** Whether it is on. */
  public BooleanProperty on() {
    return on;
  }

  /** Turns it on or off. */
  public void turn() {
    on.set(!on.get());
  }

  /** What is looked at, of what a reader chose to look at. */
  public ClusterLook seen(ClusterLook chosen) {
    return on.get() ? chosen.withNames(true).withNoise(false) : chosen;
  }

  /** The same over a map whose words are as large as the room needs them. */
  public SceneOverlay seen(SceneOverlay overlay) {
    return on.get() && overlay != SceneOverlay.NONE
        ? scene -> overlay.over(scene.withOptions(seen(scene.options())))
        : overlay;
  }

  /** The same options with words as large as the room needs them, or larger. */
  public MapOptions seen(MapOptions options) {
    return on.get() ? options.withText(Math.max(TEXT_PERCENT, options.textPercent())) : options;
  }

  /** What an export of the map sees, with words of the same size. */
  public MapSight seen(MapSight sight) {
    return new MapSight(seen(sight.options()), sight.camera(), sight.extent(), sight.sheet());
  }

  /** Sentences at the foot of the controls, of which large letters leave room for two. */
  public <T> List<T> few(List<T> sentences) {
    return on.get() ? sentences.subList(0, Math.min(FEW, sentences.size())) : sentences;
  }

  /** Takes these away, room and all, while it is on. */
  public void hide(Node... nodes) {
    for (Node node : nodes) {
      node.visibleProperty().bind(on.not());
      node.managedProperty().bind(on.not());
    }
  }

  /** Marks a part while it is on, for style sheets. */
  public void mark(Node part) {
    on.subscribe(now -> part.pseudoClassStateChanged(PRESENTED, now));
  }
}
