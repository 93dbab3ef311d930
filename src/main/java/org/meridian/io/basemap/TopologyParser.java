package org.meridian.io.basemap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads a quantised TopoJSON topology as a stream, without building a tree of it. */
final class TopologyParser {

  private final JsonParser json;
  private List<TopologyData.Area> land = List.of();
  private List<TopologyData.Area> countries = List.of();
  private int[] arcStarts = new int[256];
  private int arcs;
  private double[] x = new double[4096];
  private double[] y = new double[4096];
  private int points;
  private final double[] scale = {1, 1};
  private final double[] translate = {0, 0};
  private boolean delta;

  TopologyParser(JsonParser json) {
    this.json = json;
  }

  /** Reads from the opening brace to the closing one. */
  TopologyData parse() throws IOException {
    json.nextToken();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "objects" -> objects();
        case "arcs" -> arcs();
        case "transform" -> transform();
        default -> json.skipChildren();
      }
    }
    return new TopologyData(
        land, countries, Arrays.copyOf(arcStarts, arcs + 1), degrees(x, 0), degrees(y, 1));
  }

  /** With a transform every point but the first of an arc is a difference from the one before. */
  private double[] degrees(double[] raw, int axis) {
    double[] degrees = Arrays.copyOf(raw, points);
    if (!delta) {
      return degrees;
    }
    for (int arc = 0; arc < arcs; arc++) {
      double sum = 0;
      for (int i = arcStarts[arc]; i < arcStarts[arc + 1]; i++) {
        sum += raw[i];
        degrees[i] = sum * scale[axis] + translate[axis];
      }
    }
    return degrees;
  }

  private void objects() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "land" -> land = areas();
        case "countries" -> countries = areas();
        default -> json.skipChildren();
      }
    }
  }

  /** The members of a GeometryCollection. */
  private List<TopologyData.Area> areas() throws IOException {
    List<TopologyData.Area> areas = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean members = json.currentName().equals("geometries");
      json.nextToken();
      if (!members) {
        json.skipChildren();
        continue;
      }
      while (json.nextToken() == JsonToken.START_OBJECT) {
        areas.add(area());
      }
    }
    return areas;
  }

  private TopologyData.Area area() throws IOException {
    String code = "";
    String name = "";
    List<List<int[]>> polygons = new ArrayList<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> code = json.getText();
        case "properties" -> name = name();
        case "arcs" -> polygons(polygons);
        default -> json.skipChildren();
      }
    }
    return new TopologyData.Area(code, name, polygons);
  }

  private String name() throws IOException {
    String name = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isName = json.currentName().equals("name");
      json.nextToken();
      if (isName) {
        name = json.getText();
      }
      json.skipChildren();
    }
    return name;
  }

  /** Three levels are polygons, rings and arcs; two are the rings of a single polygon. */
  private void polygons(List<List<int[]>> polygons) throws IOException {
    List<int[]> single = new ArrayList<>();
    while (json.nextToken() == JsonToken.START_ARRAY) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        single.add(ring());
        continue;
      }
      List<int[]> polygon = new ArrayList<>();
      do {
        json.nextToken();
        polygon.add(ring());
      } while (json.nextToken() == JsonToken.START_ARRAY);
      polygons.add(polygon);
    }
    if (!single.isEmpty()) {
      polygons.add(single);
    }
  }

  private int[] ring() throws IOException {
    int[] ring = new int[4];
    int size = 0;
    while (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      if (size == ring.length) {
        ring = Arrays.copyOf(ring, 2 * size);
      }
      ring[size++] = json.getIntValue();
      json.nextToken();
    }
    return Arrays.copyOf(ring, size);
  }

  private void arcs() throws IOException {
    while (json.nextToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.START_ARRAY) {
        point();
      }
      if (++arcs == arcStarts.length) {
        arcStarts = Arrays.copyOf(arcStarts, 2 * arcs);
      }
      arcStarts[arcs] = points;
    }
  }

  private void point() throws IOException {
    if (points == x.length) {
      x = Arrays.copyOf(x, 2 * points);
      y = Arrays.copyOf(y, 2 * points);
    }
    json.nextToken();
    x[points] = json.getDoubleValue();
    json.nextToken();
    y[points++] = json.getDoubleValue();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
    }
  }

  private void transform() throws IOException {
    delta = true;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      double[] pair = json.currentName().equals("scale") ? scale : translate;
      json.nextToken();
      json.nextToken();
      pair[0] = json.getDoubleValue();
      json.nextToken();
      pair[1] = json.getDoubleValue();
      json.nextToken();
    }
  }
}
