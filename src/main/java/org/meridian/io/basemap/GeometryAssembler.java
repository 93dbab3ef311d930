package org.meridian.io.basemap;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.ShapesBuilder;

/** Makes a basemap of the areas and lines of a user's own file. */
final class GeometryAssembler {

  private static final double STEP = 2;
  private static final double CUT = 1e-6;

  private final List<Geometry> geometries;
  private final List<String> names;

  GeometryAssembler(List<Geometry> geometries, List<String> names) {
    this.geometries = geometries;
    this.names = names;
  }

  Basemap basemap() {
    ShapesBuilder land = new ShapesBuilder(true);
    ShapesBuilder countries = new ShapesBuilder(true);
    ShapesBuilder coast = new ShapesBuilder(false);
    ShapesBuilder own = new ShapesBuilder(false);
    for (int feature = 0; feature < geometries.size(); feature++) {
      List<Polygon> polygons = new ArrayList<>();
      List<LineString> lines = new ArrayList<>();
      sort(geometries.get(feature), polygons, lines);
      for (Polygon polygon : stitch(polygons)) {
        area(land, polygon, 0);
        area(countries, polygon, feature);
        shore(coast, polygon, feature);
      }
      lines.forEach(line -> line(own, line));
    }
    boolean one = geometries.size() == 1;
    return new Basemap(
        land.build(),
        coast.build(),
        one ? new ShapesBuilder(true).build() : countries.build(),
        new ShapesBuilder(false).build(),
        own.build(),
        one ? List.of() : names,
        one ? List.of() : names.stream().map(name -> "").toList());
  }

  private static void sort(Geometry geometry, List<Polygon> polygons, List<LineString> lines) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      switch (geometry.getGeometryN(i)) {
        case Polygon polygon -> polygons.add(polygon);
        case LineString line -> lines.add(line);
        case Geometry other when other.getNumGeometries() > 1 -> sort(other, polygons, lines);
        default -> {
          // Points are no part of a basemap.
        }
      }
    }
  }

  /**
   * Joins what the file cut at 180 degrees: polygons that touch it from the east are moved once
   * round and united with those that touch it from the west.
   */
  private static List<Polygon> stitch(List<Polygon> polygons) {
    List<Polygon> stitched = new ArrayList<>();
    List<Geometry> cut = new ArrayList<>();
    boolean east = false;
    boolean west = false;
    for (Polygon polygon : polygons) {
      Envelope box = polygon.getEnvelopeInternal();
      boolean touchesEast = Math.abs(box.getMaxX() - 180) < CUT;
      boolean touchesWest = Math.abs(box.getMinX() + 180) < CUT;
      if (touchesEast == touchesWest) {
        stitched.add(polygon);
      } else {
        east |= touchesEast;
        west |= touchesWest;
        cut.add(touchesWest ? onceRound(polygon) : polygon);
      }
    }
    sort(east && west ? union(cut) : collect(cut), stitched, new ArrayList<>());
    return stitched;
  }

  private static Geometry onceRound(Geometry geometry) {
    return AffineTransformation.translationInstance(360, 0).transform(geometry);
  }

  private static Geometry collect(List<Geometry> parts) {
    return new GeometryFactory().buildGeometry(parts);
  }

  /** Outlines that overlap themselves are mended first, because they cannot be united. */
  private static Geometry union(List<Geometry> parts) {
    List<Geometry> sound =
        parts.stream().map(part -> part.isValid() ? part : GeometryFixer.fix(part)).toList();
    return OverlayNGRobust.union(sound);
  }

  private static void area(ShapesBuilder builder, Polygon polygon, int feature) {
    ring(builder, polygon.getExteriorRing(), feature);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      ring(builder, polygon.getInteriorRingN(hole), feature);
    }
    builder.endPolygon();
  }

  private static void ring(ShapesBuilder builder, LinearRing ring, int feature) {
    points(builder, ring);
    builder.endPart(feature);
  }

  private static void line(ShapesBuilder builder, LineString line) {
    points(builder, line);
    builder.endPart(0);
  }

  private static void points(ShapesBuilder builder, LineString line) {
    for (int i = 0; i < line.getNumPoints(); i++) {
      add(builder, line.getCoordinateN(i), i == 0);
    }
  }

  private static void add(ShapesBuilder builder, Coordinate at, boolean first) {
    if (first) {
      builder.point(at.x, at.y);
    } else {
      builder.edgeTo(at.x, at.y, STEP);
    }
  }

  private static void shore(ShapesBuilder builder, Polygon polygon, int feature) {
    shoreOf(builder, polygon.getExteriorRing(), feature);
    for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
      shoreOf(builder, polygon.getInteriorRingN(hole), feature);
    }
  }

  /** The ring as a line without the edges along which the file cut it. */
  private static void shoreOf(ShapesBuilder builder, LinearRing ring, int feature) {
    for (int i = 0; i < ring.getNumPoints(); i++) {
      Coordinate at = ring.getCoordinateN(i);
      boolean broken = i > 0 && isCut(ring.getCoordinateN(i - 1)) && isCut(at);
      if (broken) {
        builder.endPart(feature);
      }
      add(builder, at, i == 0 || broken);
    }
    builder.endPart(feature);
  }

  private static boolean isCut(Coordinate at) {
    return Math.abs(Math.abs(at.x) - 180) < CUT || Math.abs(at.y) > 89.9;
  }
}
