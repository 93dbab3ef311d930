package org.meridian.io.graph.markup;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.markup.MarkupReader;

/** Nodes and edges of GraphML (graphml.graphdrawing.org/primer). */
final class GraphmlElements implements GraphElements {

  private final MarkupReader reader;
  private final GraphFacts facts;
  private boolean begun;

  GraphmlElements(MarkupReader reader, GraphFacts facts) {
    this.reader = reader;
    this.facts = facts;
    facts.declare(false, "id", GraphColumn.text("id"));
    facts.declare(true, "source", GraphColumn.text("source"));
    facts.declare(true, "target", GraphColumn.text("target"));
  }

  @Override
  public Optional<GraphElement> next() throws IOException {
    while (reader.nextBegin()) {
      switch (reader.name()) {
        case "key" -> key();
        case "graph" -> graph();
        case "node" -> {
          return Optional.of(element(false));
        }
        case "edge" -> {
          return Optional.of(element(true));
        }
        case "hyperedge" -> {
          facts.hyperedge();
          reader.skip();
        }
        default -> {
          // Descriptions of the file, and data of the graph itself.
        }
      }
    }
    return Optional.empty();
  }

  private void graph() throws IOException {
    if (begun) {
      facts.nestedGraph();
      reader.skip();
    } else {
      begun = true;
      facts.directed(!reader.value("edgedefault").equals("undirected"));
    }
  }

  private void key() throws IOException {
    String id = reader.value("id");
    String domain = reader.attribute("for").orElse("all");
    boolean label = reader.value("yfiles.type").equals("nodegraphics");
    String name = reader.attribute("attr.name").orElse(label ? "label" : id);
    String type = reader.value("attr.type");
    GraphColumn column = GraphColumn.of(name, type, fallback());
    if (!domain.equals("edge") && !domain.equals("graph")) {
      facts.declare(false, id, column);
    }
    if (domain.equals("edge") || domain.equals("all")) {
      facts.declare(true, id, column);
    }
  }

  private String fallback() throws IOException {
    int inside = reader.level();
    String fallback = "";
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("default")) {
        fallback = reader.textInside().strip();
      }
    }
    return fallback;
  }

  private GraphElement element(boolean edge) throws IOException {
    int line = reader.line();
    Map<String, String> values = new HashMap<>();
    if (edge) {
      values.put("source", Needed.attribute(reader, "source"));
      values.put("target", Needed.attribute(reader, "target"));
      boolean directed = reader.attribute("directed").map("true"::equals).orElse(facts.directed());
      facts.edgeDirected(directed);
      values.put("directed", Boolean.toString(directed));
    } else {
      values.put("id", Needed.attribute(reader, "id"));
    }
    data(values, edge);
    return new GraphElement(edge, line, values);
  }

  private void data(Map<String, String> values, boolean edge) throws IOException {
    int inside = reader.level();
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("data")) {
        String key = reader.value("key");
        String text = reader.textInside().strip();
        if (!text.isEmpty()) {
          facts.note(edge, key, key);
          values.putIfAbsent(key, text);
        }
      } else if (reader.begins("graph")) {
        facts.nestedGraph();
        reader.skip();
      }
    }
  }
}
