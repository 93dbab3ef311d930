package org.meridian.render.paint.areas;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.AreaMarks;

/** Paths of areas in pixels. */
final class AreaPath {

  private AreaPath() {}

  /** A circle. */
  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /**
   * The path of an area; a circle where it would be too small to see.
   *
   * @param closest corners nearer than this are left out, in pixels
   */
  static Shape of(AreaMarks.Area area, MapCamera camera, double closest) {
    double least = area.leastRadius();
    if (area.reach() * camera.scale() < least && !Double.isNaN(area.x())) {
      return circle(camera.px(area.x()), camera.py(area.y()), least);
    }
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int part = 0; part < area.shape().size(); part++) {
      add(path, area.shape(), part, camera, closest);
    }
    return path;
  }

  private static void add(
      Path2D path, ProjectedShapes shape, int part, MapCamera camera, double closest) {
    float[] xy = shape.xy();
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int point = shape.start(part); point < shape.end(part); point++) {
      double x = camera.px(xy[2 * point]);
      double y = camera.py(xy[2 * point + 1]);
      if (Double.isNaN(lastX)) {
        path.moveTo(x, y);
      } else if (Math.abs(x - lastX) + Math.abs(y - lastY) < closest) {
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
