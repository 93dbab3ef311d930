package org.meridian.render.base;

import java.awt.geom.Path2D;
import java.util.function.IntPredicate;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.geo.projection.PlaneBounds;
import org.meridian.view.map.camera.MapCamera;

/** Turns flat shapes into Java2D paths in pixels, leaving out what cannot be seen. */
final class ShapePaths {

  private static final double MARGIN_PIXELS = 8;

  private final MapCamera camera;
  private final PlaneBounds seen;
  private final double margin;
  private final double closest;

  /**
   * @param closest points nearer than this to the one before are dropped, in pixels
   */
  ShapePaths(MapCamera camera, double closest) {
    this.camera = camera;
    this.closest = closest;
    seen = camera.seen();
    margin = MARGIN_PIXELS * camera.unit() / camera.scale();
  }

  /** The parts of the wanted features that touch the view. */
  Path2D path(ProjectedShapes shapes, IntPredicate feature) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int part = 0; part < shapes.size(); part++) {
      if (feature.test(shapes.feature(part)) && shapes.touches(part, seen, margin)) {
        add(path, shapes, part);
      }
    }
    return path;
  }

  /** The parts that touch the view and reach above a row of the map, in radii of the sphere. */
  Path2D reachingAbove(ProjectedShapes shapes, double least) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int part = 0; part < shapes.size(); part++) {
      if (shapes.top(part) > least && shapes.touches(part, seen, margin)) {
        add(path, shapes, part);
      }
    }
    return path;
  }

  private void add(Path2D path, ProjectedShapes shapes, int part) {
    float[] xy = shapes.xy();
    int end = shapes.end(part);
    double lastX = 0;
    double lastY = 0;
    for (int k = shapes.start(part); k < end; k++) {
      double x = camera.px(xy[2 * k]);
      double y = camera.py(xy[2 * k + 1]);
      if (k == shapes.start(part)) {
        path.moveTo(x, y);
      } else if (k == end - 1 || Math.abs(x - lastX) + Math.abs(y - lastY) >= closest) {
        path.lineTo(x, y);
      } else {
        continue;
      }
      lastX = x;
      lastY = y;
    }
    if (shapes.closed()) {
      path.closePath();
    }
  }

  /** The edge of the map. */
  Path2D outline(double[] xy) {
    Path2D.Double path = new Path2D.Double();
    for (int k = 0; k < xy.length; k += 2) {
      double x = camera.px(xy[k]);
      double y = camera.py(xy[k + 1]);
      if (k == 0) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }
}
