package org.meridian.ui.clusters.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Which of the views of clusters is on top of the other views. */
public final class ClusterSight {

  private final BooleanProperty map = new SimpleBooleanProperty();
  private final BooleanProperty layers = new SimpleBooleanProperty();
  private final ObservableValue<Boolean> any = map.or(layers);

  /** The map of clusters. */
  public BooleanProperty map() {
    return map;
  }

  /** The layers of links between clusters. */
  public BooleanProperty layers() {
    return layers;
  }

  /** Whether any is. */
  public ObservableValue<Boolean> any() {
    return any;
  }
}
