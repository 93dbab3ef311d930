package org.meridian.dataprep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.meridian.dataprep.table.Table;

/** A committed dataset folder as plain tables, read without the program's own reader. */
record ShippedPackage(String id) {

  static final List<String> IDS =
      List.of("open-connectivity", "interconnectivity-2021", "rankings-2019-2022");

  Path folder() {
    return Path.of("resources/datasets", id);
  }

  List<CSVRecord> table(String name) {
    try {
      Path file = folder().resolve(name + ".csv");
      return Files.exists(file) ? Table.read(file) : List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The rows of all files of links. */
  List<CSVRecord> links() {
    List<CSVRecord> rows = new ArrayList<>();
    for (JsonNode resource : json("datapackage").get("resources")) {
      if (resource.get("name").asText().startsWith("links")) {
        rows.addAll(table(resource.get("name").asText()));
      }
    }
    return rows;
  }

  JsonNode json(String name) {
    try {
      return new ObjectMapper().readTree(folder().resolve(name + ".json").toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Set<String> column(String table, String column) {
    return table(table).stream()
        .map(row -> row.get(column))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All nodes of the index, the root first. */
  List<JsonNode> nodes() {
    List<JsonNode> nodes = new ArrayList<>();
    collect(json("index"), nodes);
    return nodes;
  }

  private static void collect(JsonNode node, List<JsonNode> nodes) {
    nodes.add(node);
    node.path("children").forEach(child -> collect(child, nodes));
  }

  JsonNode node(String nodeId) {
    return nodes().stream()
        .filter(node -> node.get("id").asText().equals(nodeId))
        .findFirst()
        .orElseThrow();
  }
}
