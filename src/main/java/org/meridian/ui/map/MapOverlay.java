package org.meridian.ui.map;

import java.util.Set;
import org.meridian.model.Dataset;
import org.meridian.view.map.SceneOverlay;

/**
 * What a view that holds the map lays over it.
 *
 * @param dataset the only one that it is about; null for none
 * @param scene what is laid over
 * @param lit ids of cities whose links are lit where no city is selected
 * @param held whether a hand holds what changes it
 */
public record MapOverlay(Dataset dataset, SceneOverlay scene, Set<String> lit, boolean held) {

  /** Nothing: the map as it is by itself. */
  public static final MapOverlay NONE = new MapOverlay(null, SceneOverlay.NONE, Set.of(), false);

  /** Copies the set. */
  public MapOverlay {
    lit = Set.copyOf(lit);
  }

  boolean isOf(Dataset other) {
    return dataset != null && dataset == other;
  }
}
