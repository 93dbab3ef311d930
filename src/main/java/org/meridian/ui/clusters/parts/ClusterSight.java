package org.meridian.ui.clusters.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.meridian.ui.clusters.room.PresenterMode;

/** Which of the views of clusters is on top of the other views, and before whom. */
public final class ClusterSight {

  private final BooleanProperty map = new SimpleBooleanProperty();
  private final BooleanProperty layers = new SimpleBooleanProperty();
  private final ObservableValue<Boolean> any = map.or(layers);
  private final PresenterMode presented = new PresenterMode();

  /** The map of clusters. */
  public BooleanProperty map() {
    return map;
  }

  /** The layers of links between clusters. */
  public BooleanProperty layers() {
    return layers;
  }

  /** Whether clusters are shown to people in a room. */
  public PresenterMode presented() {
    return presented;
  }

  /** Whether any is. */
  public ObservableValue<Boolean> any() {
    return any;
  }
}
