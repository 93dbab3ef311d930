package org.meridian.geo.clip;

import org.meridian.geo.projection.PlanePath;

/** Leaves out what a picture of a given scale cannot show. */
final class LineThinning {

  private final ProjectedShapes shapes;
  private final float tolerance;
  private final PlanePath trail = new PlanePath();
  private final ShapeCollector parts;

  LineThinning(ProjectedShapes shapes, double tolerance) {
    this.shapes = shapes;
    this.tolerance = (float) tolerance;
    this.parts = new ShapeCollector(shapes.closed() ? 3 : 2);
  }

  ProjectedShapes thin() {
    for (int part = 0; part < shapes.size(); part++) {
      if (isSeen(part)) {
        thin(part);
        parts.end(shapes.feature(part));
      }
    }
    return parts.build(shapes.closed());
  }

  private boolean isSeen(int part) {
    float[] boxes = shapes.boxes();
    return boxes[4 * part + 2] - boxes[4 * part] > tolerance
        || boxes[4 * part + 3] - boxes[4 * part + 1] > tolerance;
  }

  /** Keeps the ends and every point that lies at least the tolerance off the last one kept. */
  private void thin(int part) {
    float[] xy = shapes.xy();
    int last = shapes.end(part) - 1;
    float x = Float.MAX_VALUE;
    float y = Float.MAX_VALUE;
    trail.clear();
    for (int i = shapes.start(part); i <= last; i++) {
      float dx = xy[2 * i] - x;
      float dy = xy[2 * i + 1] - y;
      if (i == last || dx * dx + dy * dy >= tolerance * tolerance) {
        x = xy[2 * i];
        y = xy[2 * i + 1];
        trail.add(x, y);
      }
    }
    parts.add(trail, 0, trail.size());
  }
}
