package org.meridian.dataprep.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the arcs of a quantised TopoJSON file as lines of longitude and latitude in degrees. */
final class TopoJson {

  private TopoJson() {}

  /** All arcs; each is an array of points {longitude, latitude}. */
  static List<double[][]> arcs(Path file) throws IOException {
    JsonNode topology = new ObjectMapper().readTree(file.toFile());
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode translate = topology.get("transform").get("translate");
    List<double[][]> arcs = new ArrayList<>();
    for (JsonNode arc : topology.get("arcs")) {
      arcs.add(points(arc, scale, translate));
    }
    return arcs;
  }

  private static double[][] points(JsonNode arc, JsonNode scale, JsonNode translate) {
    double[][] points = new double[arc.size()][];
    int x = 0;
    int y = 0;
    for (int i = 0; i < points.length; i++) {
      x += arc.get(i).get(0).asInt();
      y += arc.get(i).get(1).asInt();
      double lon = x * scale.get(0).asDouble() + translate.get(0).asDouble();
      double lat = y * scale.get(1).asDouble() + translate.get(1).asDouble();
      points[i] = new double[] {lon, lat};
    }
    return points;
  }
}
