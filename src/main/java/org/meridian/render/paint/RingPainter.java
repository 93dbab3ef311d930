package org.meridian.render.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.FadedMarks;
import org.meridian.view.map.marks.RingMarks;
import org.meridian.view.map.marks.SymbolMarks;

/** Strokes rings, and fills faded discs, which have none. */
public final class RingPainter implements DrawnPainter {

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    VectorBrush brush = new VectorBrush(g);
    for (MapLayer layer : run) {
      if (layer.marks() instanceof FadedMarks faded) {
        fill(brush, scene, faded.circles());
      } else {
        stroke(brush, scene, (RingMarks) layer.marks());
      }
    }
  }

  private static void stroke(VectorBrush brush, MapScene scene, RingMarks rings) {
    for (int ring = 0; ring < rings.radius().length; ring++) {
      brush.ring(
          scene.camera().px(rings.x()[ring]),
          scene.camera().py(rings.y()[ring]),
          rings.radius()[ring] * scene.growth(),
          rings.argb()[ring],
          rings.width());
    }
  }

  private static void fill(VectorBrush brush, MapScene scene, SymbolMarks circles) {
    for (int mark = 0; mark < circles.size(); mark++) {
      brush.disc(
          scene.camera().px(circles.x()[mark]),
          scene.camera().py(circles.y()[mark]),
          circles.radius()[mark] * scene.growth(),
          circles.argb()[mark]);
    }
  }
}
