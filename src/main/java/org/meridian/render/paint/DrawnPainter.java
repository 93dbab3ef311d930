package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;

/** Draws marks of which there are few: by the same strokes into pictures and documents. */
public interface DrawnPainter extends MarkPainter {

  /** Draws all layers of a run, the lowest first. */
  void paint(Graphics2D g, MapScene scene, List<MapLayer> run);

  @Override
  default boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    Graphics2D g = pass.graphics(frame);
    paint(g, scene, run);
    g.dispose();
    return true;
  }

  @Override
  default void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
    paint(g, scene, run);
  }
}
