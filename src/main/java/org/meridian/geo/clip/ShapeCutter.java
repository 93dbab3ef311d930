package org.meridian.geo.clip;

import org.meridian.geo.projection.AzimuthalProjection;
import org.meridian.geo.projection.CircleOutline;
import org.meridian.geo.projection.MapEdge;
import org.meridian.geo.projection.MapOutline;
import org.meridian.geo.projection.MapProjection;
import org.meridian.geo.projection.PlanePath;
import org.meridian.geo.projection.SeamOutline;
import org.meridian.geo.projection.SeamProjection;

/** Lays areas and lines of the sphere flat and cuts them at the edge of the map. */
final class ShapeCutter {

  /** Greatest distance of a drawn edge from the true curve, in radii of the sphere. */
  private static final double TOLERANCE = 1e-4;

  private final MapProjection projection;
  private final PlanePath trail = new PlanePath();
  private final ArcTracer tracer;

  ShapeCutter(MapProjection projection) {
    this.projection = projection;
    this.tracer = ArcTracer.of(projection, trail, TOLERANCE);
  }

  ProjectedShapes cut(GeoShapes shapes) {
    return shapes.areas() ? areas(shapes) : lines(shapes);
  }

  private ProjectedShapes areas(GeoShapes shapes) {
    ShapeCollector parts = new ShapeCollector(3);
    AreaCutter cutter = new AreaCutter(shapes, outline(), tracer, trail, parts);
    int first = 0;
    for (int ring = 1; ring <= shapes.size(); ring++) {
      if (ring == shapes.size() || shapes.polygon(ring) != shapes.polygon(first)) {
        if (!isHidden(shapes, shapes.polygon(first))) {
          cutter.polygon(first, ring);
        }
        first = ring;
      }
    }
    return parts.build(true);
  }

  private MapOutline outline() {
    return switch (projection) {
      case SeamProjection seam -> new SeamOutline(seam.formula(), seam.centralMeridian());
      case AzimuthalProjection azimuthal -> new CircleOutline(azimuthal);
      default -> throw new IllegalArgumentException("unknown projection: " + projection.id());
    };
  }

  /** Whether a polygon lies wholly beyond the rim, by the cap that holds it. */
  private boolean isHidden(GeoShapes shapes, int polygon) {
    return projection.edge() instanceof MapEdge.Rim rim && shapes.caps().isBeyond(polygon, rim);
  }

  private ProjectedShapes lines(GeoShapes shapes) {
    ShapeCollector parts = new ShapeCollector(2);
    double[] vectors = shapes.vectors();
    for (int line = 0; line < shapes.size(); line++) {
      trail.clear();
      tracer.restart();
      for (int i = shapes.start(line); i + 1 < shapes.end(line); i++) {
        tracer.along(vectors, 3 * i, 3 * (i + 1));
      }
      split(parts, shapes.feature(line));
    }
    return parts.build(false);
  }

  private void split(ShapeCollector parts, int feature) {
    int from = 0;
    for (int i = 0; i <= trail.size(); i++) {
      if (i == trail.size() || trail.lifted(i)) {
        parts.add(trail, from, i);
        parts.end(feature);
        from = i + 1;
      }
    }
  }
}
