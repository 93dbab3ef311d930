package org.meridian.render.figure.moving;

import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;

/** A figure with one map in its upper part, over its whole width, whose camera can move. */
public interface MovableFigure {

  /**
   * Where the camera of the map stands at a resolution.
   *
   * @param scale pixels per design pixel, above 0
   */
  MapCamera camera(double scale);

  /**
   * The map at a resolution.
   *
   * @param scale pixels per design pixel, above 0
   */
  MovingMap moving(double scale);

  /** What the map shows to a camera. */
  MapScene scene(MapCamera camera);

  /**
   * Draws what stands below the map over a picture of the whole figure.
   *
   * @param scale pixels per design pixel, above 0
   */
  default void below(PixelFrame frame, double scale) {}

  /** What names and circles cover of the map, in design pixels. */
  MapCover cover();
}
