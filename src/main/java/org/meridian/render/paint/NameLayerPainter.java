package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import org.meridian.render.raster.PixelFrame;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;

/** Draws names that were placed before: stamped where sprites are at hand, else as outlines. */
public final class NameLayerPainter implements MarkPainter {

  private final LabelPainter labels;

  /** Draws outlines with this painter. */
  public NameLayerPainter(LabelPainter labels) {
    this.labels = labels;
  }

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    Optional<LabelSprites> sprites = pass.sprites();
    if (sprites.isPresent()) {
      sprites.get().draw(frame, scene, pass.names());
    } else {
      Graphics2D g = pass.graphics(frame);
      labels.paint(g, scene, pass.names());
      g.dispose();
    }
    return true;
  }

  @Override
  public void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
    labels.paint(g, scene, pass.names());
  }
}
