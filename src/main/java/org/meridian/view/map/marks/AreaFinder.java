package org.meridian.view.map.marks;

import java.util.OptionalInt;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.view.map.camera.MapCamera;

/**
 * Finds areas by the even-odd rule, the topmost first; small ones by their circles, lines by what
 * lies close.
 *
 * @param marks the areas
 */
record AreaFinder(AreaMarks marks) implements MarkFinder {

  @Override
  public OptionalInt at(MapCamera camera, double px, double py) {
    for (AreaMarks.Area area : marks.areas().reversed()) {
      if (holds(area, camera, px, py)) {
        return OptionalInt.of(area.number());
      }
    }
    return OptionalInt.empty();
  }

  private static boolean holds(AreaMarks.Area area, MapCamera camera, double px, double py) {
    if (area.reach() * camera.scale() < area.leastRadius()) {
      double beside = Math.hypot(camera.px(area.x()) - px, camera.py(area.y()) - py);
      return beside <= area.leastRadius();
    }
    if (!area.shape().closed()) {
      return isClose(area.shape(), camera, px, py);
    }
    boolean odd = false;
    for (int part = 0; part < area.shape().size(); part++) {
      odd ^= holds(area.shape(), part, camera, px, py);
    }
    return odd;
  }

  private static boolean holds(
      ProjectedShapes shape, int part, MapCamera camera, double px, double py) {
    float[] xy = shape.xy();
    boolean odd = false;
    int before = shape.end(part) - 1;
    for (int point = shape.start(part); point < shape.end(part); point++) {
      double y0 = camera.py(xy[2 * before + 1]);
      double y1 = camera.py(xy[2 * point + 1]);
      if (y0 > py != y1 > py) {
        double x0 = camera.px(xy[2 * before]);
        double x1 = camera.px(xy[2 * point]);
        odd ^= px < x0 + (py - y0) / (y1 - y0) * (x1 - x0);
      }
      before = point;
    }
    return odd;
  }

  private static boolean isClose(ProjectedShapes lines, MapCamera camera, double px, double py) {
    double most = TOLERANCE * camera.unit();
    float[] xy = lines.xy();
    for (int part = 0; part < lines.size(); part++) {
      for (int point = lines.start(part) + 1; point < lines.end(part); point++) {
        double x = camera.px(xy[2 * point - 2]) - px;
        double y = camera.py(xy[2 * point - 1]) - py;
        double dx = camera.px(xy[2 * point]) - px - x;
        double dy = camera.py(xy[2 * point + 1]) - py - y;
        double along = Math.clamp(-(x * dx + y * dy) / Math.max(1e-9, dx * dx + dy * dy), 0, 1);
        if (Math.hypot(x + along * dx, y + along * dy) <= most) {
          return true;
        }
      }
    }
    return false;
  }
}
