package org.meridian.view.map;

/**
 * What a view lays over the scene of a map that it shares with others. Two are alike only if they
 * are the same object.
 */
@FunctionalInterface
public interface SceneOverlay {

  /** Nothing. */
  SceneOverlay NONE = scene -> scene;

  /**
   * The scene with more on it.
   *
   * @param scene of the result that the overlay is about; not changed
   */
  MapScene over(MapScene scene);
}
