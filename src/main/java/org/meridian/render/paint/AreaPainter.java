package org.meridian.render.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.AreaMarks;

/** Fills and outlines areas, those that are too small to see as circles; strokes lines. */
public final class AreaPainter implements DrawnPainter {

  private static final double CLOSEST = 0.4;

  @Override
  public void paint(Graphics2D g, MapScene scene, List<MapLayer> run) {
    VectorBrush brush = new VectorBrush(g);
    for (MapLayer layer : run) {
      for (AreaMarks.Area area : ((AreaMarks) layer.marks()).areas()) {
        Shape shape = shape(area, scene.camera());
        if (area.fill() >>> 24 > 0) {
          brush.fill(shape, area.fill());
        }
        g.setColor(new Color(area.edge(), true));
        g.setStroke(VectorBrush.edge(area.width(), area.isDashed(), scene.camera().unit()));
        g.draw(shape);
      }
    }
  }

  private static Shape shape(AreaMarks.Area area, MapCamera camera) {
    double least = area.leastRadius();
    if (area.reach() * camera.scale() < least && !Double.isNaN(area.x())) {
      double x = camera.px(area.x());
      double y = camera.py(area.y());
      return new Ellipse2D.Double(x - least, y - least, 2 * least, 2 * least);
    }
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int part = 0; part < area.shape().size(); part++) {
      add(path, area.shape(), part, camera);
    }
    return path;
  }

  private static void add(Path2D path, ProjectedShapes shape, int part, MapCamera camera) {
    float[] xy = shape.xy();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int point = shape.start(part); point < shape.end(part); point++) {
      double x = camera.px(xy[2 * point]);
      double y = camera.py(xy[2 * point + 1]);
      if (Double.isNaN(lastX)) {
        path.moveTo(x, y);
      } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < CLOSEST) {
        continue;
      } else {
        path.lineTo(x, y);
      }
      lastX = x;
      lastY = y;
    }
    if (shape.closed()) {
      path.closePath();
    }
  }
}
