package org.meridian.io.basemap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * Reads the geometries of GeoJSON (RFC 7946) as areas and lines, and counts points, which no
 * basemap draws. Every fault is found with its path in the file: one of a single ring or line
 * leaves that out, one of the form of the file ends the reading.
 */
final class GeoJsonGeometry {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final boolean degrees;
  private final PartsLeftOut left;
  private int points;

  /**
   * @param degrees whether the numbers are longitude and latitude, so that others are refused
   * @param left takes rings and lines with something wrong, which are passed over
   */
  GeoJsonGeometry(boolean degrees, PartsLeftOut left) {
    this.degrees = degrees;
    this.left = left;
  }

  /** How many points were passed over so far. */
  int points() {
    return points;
  }

  /**
   * Areas and lines of a geometry.
   *
   * @param node a geometry
   * @param path where it stands
   * @return empty where it holds none
   */
  Optional<Geometry> read(JsonNode node, String path) {
    List<Geometry> parts = new ArrayList<>();
    collect(node, path, parts);
    return parts.isEmpty() ? Optional.empty() : Optional.of(FACTORY.buildGeometry(parts));
  }

  private void collect(JsonNode node, String path, List<Geometry> parts) {
    if (node.has("crs")) {
      throw new MisreadMap(Reason.MISPLACED_CRS, path + "/crs", summary(node.get("crs")));
    }
    JsonNode at = node.path("coordinates");
    String place = path + "/coordinates";
    switch (node.path("type").asText()) {
      case "GeometryCollection" -> members(node.path("geometries"), path + "/geometries", parts);
      case "Polygon" -> polygon(at, place).ifPresent(parts::add);
      case "MultiPolygon" ->
          each(at, place, (one, where) -> polygon(one, where).ifPresent(parts::add));
      case "LineString" -> line(at, place).ifPresent(parts::add);
      case "MultiLineString" ->
          each(at, place, (one, where) -> line(one, where).ifPresent(parts::add));
      case "Point" -> points++;
      case "MultiPoint" -> points += Math.max(1, at.size());
      default -> throw new MisreadMap(Reason.NOT_A_MAP, path, summary(node));
    }
  }

  private void members(JsonNode list, String path, List<Geometry> parts) {
    each(
        list,
        path,
        (member, where) -> {
          if (!member.isNull()) {
            collect(member, where, parts);
          }
        });
  }

  private Optional<Geometry> polygon(JsonNode node, String path) {
    List<Optional<LinearRing>> rings = new ArrayList<>();
    each(
        node,
        path,
        (ring, where) -> {
          if (rings.isEmpty() || rings.getFirst().isPresent()) {
            rings.add(left.sound(() -> ring(ring, where)));
          } else {
            left.addHole();
          }
        });
    if (rings.isEmpty() || rings.getFirst().isEmpty()) {
      return Optional.empty();
    }
    LinearRing[] holes =
        rings.stream().skip(1).flatMap(Optional::stream).toArray(LinearRing[]::new);
    Polygon polygon = FACTORY.createPolygon(rings.getFirst().get(), holes);
    return Optional.of(polygon);
  }

  private LinearRing ring(JsonNode node, String path) {
    Coordinate[] positions = positions(node, path);
    int last = positions.length - 1;
    if (last > 0 && !positions[0].equals2D(positions[last])) {
      throw new MisreadMap(
          Reason.RING_OPEN, path, text(positions[0]) + " / " + text(positions[last]));
    }
    if (positions.length < 4) {
      throw new MisreadMap(Reason.TOO_FEW_POINTS, path, Integer.toString(positions.length));
    }
    return FACTORY.createLinearRing(positions);
  }

  private Optional<Geometry> line(JsonNode node, String path) {
    return node.isArray() && node.isEmpty()
        ? Optional.empty()
        : left.sound(() -> longLine(node, path)).map(Geometry.class::cast);
  }

  private LineString longLine(JsonNode node, String path) {
    Coordinate[] positions = positions(node, path);
    if (positions.length == 1) {
      throw new MisreadMap(Reason.TOO_FEW_POINTS, path, "1");
    }
    return FACTORY.createLineString(positions);
  }

  private Coordinate[] positions(JsonNode node, String path) {
    List<Coordinate> positions = new ArrayList<>();
    each(node, path, (one, where) -> positions.add(position(one, where)));
    return positions.toArray(Coordinate[]::new);
  }

  private Coordinate position(JsonNode node, String path) {
    if (!node.isArray() || !node.path(0).isNumber() || !node.path(1).isNumber()) {
      throw new MisreadMap(Reason.NOT_POSITIONS, path, summary(node));
    }
    Coordinate position = new Coordinate(node.get(0).doubleValue(), node.get(1).doubleValue());
    if (degrees && !CoordinateCheck.isPlace(position.x, position.y)) {
      throw new MisreadMap(Reason.OUT_OF_RANGE, path, text(position));
    }
    return position;
  }

  private static String text(Coordinate position) {
    return position.x + ", " + position.y;
  }

  /** What is done with an element of a list, and where that stands. */
  private interface Element {
    void take(JsonNode node, String path);
  }

  private static void each(JsonNode list, String path, Element element) {
    if (!list.isArray()) {
      throw new MisreadMap(Reason.NOT_POSITIONS, path, summary(list));
    }
    for (int i = 0; i < list.size(); i++) {
      element.take(list.get(i), path + "/" + i);
    }
  }

  /** The beginning of what stands there. */
  static String summary(JsonNode node) {
    String text = node.isContainerNode() && node.size() > 20 ? "" : node.toString();
    return text.length() > 60 ? text.substring(0, 60) + "\u2026" : text;
  }
}
