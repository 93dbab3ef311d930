package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;

/**
 * Draws marks of one kind, as pixels and as vectors. It is given all layers with such marks that
 * lie directly over each other at once: they can share strips, tiles and threads.
 */
public interface MarkPainter {

  /**
   * Draws into a picture.
   *
   * @param run layers that are switched on, the lowest first
   * @return whether the work was done to the end
   */
  boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass);

  /**
   * Draws into a document.
   *
   * @param run layers that are switched on, the lowest first
   */
  void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass);
}
