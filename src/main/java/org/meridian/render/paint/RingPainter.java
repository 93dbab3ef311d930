package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.RingMarks;

/** Strokes rings. */
public final class RingPainter implements DrawnPainter {

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    VectorBrush brush = new VectorBrush(g);
    for (MapLayer layer : run) {
      RingMarks rings = (RingMarks) layer.marks();
      for (int ring = 0; ring < rings.radius().length; ring++) {
        brush.ring(
            scene.camera().px(rings.x()[ring]),
            scene.camera().py(rings.y()[ring]),
            rings.radius()[ring] * scene.growth(),
            rings.argb()[ring],
            rings.width());
      }
    }
  }
}
