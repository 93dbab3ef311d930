package org.meridian.io.graph.markup;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.meridian.io.markup.MarkupReader;

/**
 * Nodes and edges of GEXF (gexf.net), of the drafts 1.0 to 1.3. An edge without a weight has the
 * weight 1, as the format says; an edge is undirected unless it or the graph says otherwise.
 */
final class GexfElements implements GraphElements {

  private static final String LABEL = "label";
  private static final String WEIGHT = "weight";

  private final MarkupReader reader;
  private final GraphFacts facts;
  private boolean ofEdges;
  private boolean begun;

  GexfElements(MarkupReader reader, GraphFacts facts) {
    this.reader = reader;
    this.facts = facts;
    facts.declare(false, "id", GraphColumn.text("id"));
    facts.declare(false, LABEL, GraphColumn.text(LABEL));
    facts.declare(true, "source", GraphColumn.text("source"));
    facts.declare(true, "target", GraphColumn.text("target"));
    facts.declare(true, WEIGHT, new GraphColumn(WEIGHT, true, "1"));
  }

  @Override
  public Optional<GraphElement> next() throws IOException {
    while (reader.nextBegin()) {
      switch (reader.name()) {
        case "graph" -> graph();
        case "attributes" -> ofEdges = reader.value("class").equals("edge");
        case "attribute" -> attribute();
        case "node" -> {
          return Optional.of(element(false));
        }
        case "edge" -> {
          return Optional.of(element(true));
        }
        default -> {
          // Lists, and what is said about the file.
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
      facts.directed(reader.value("defaultedgetype").equals("directed"));
    }
  }

  private void attribute() throws IOException {
    String id = reader.value("id");
    String title = reader.attribute("title").orElse(id);
    String type = reader.value("type");
    int inside = reader.level();
    String fallback = "";
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("default")) {
        fallback = reader.textInside().strip();
      }
    }
    facts.declare(ofEdges, key(id), GraphColumn.of(title, type, fallback));
  }

  /** Keys of the file's own are kept apart from those of the format. */
  private static String key(String id) {
    return "=" + id;
  }

  private GraphElement element(boolean edge) throws IOException {
    int line = reader.line();
    Map<String, String> values = new HashMap<>();
    if (edge) {
      values.put("source", Needed.attribute(reader, "source"));
      values.put("target", Needed.attribute(reader, "target"));
      values.put(WEIGHT, reader.value(WEIGHT).strip());
      boolean directed = reader.attribute("type").map("directed"::equals).orElse(facts.directed());
      facts.edgeDirected(directed);
      values.put("directed", Boolean.toString(directed));
    } else {
      values.put("id", Needed.attribute(reader, "id"));
    }
    label(values, edge);
    inside(values, edge);
    return new GraphElement(edge, line, values);
  }

  private void label(Map<String, String> values, boolean edge) {
    String label = reader.value(LABEL).strip();
    if (!label.isEmpty()) {
      values.put(LABEL, label);
      if (edge) {
        facts.declare(true, LABEL, GraphColumn.text(LABEL));
      }
    }
  }

  private void inside(Map<String, String> values, boolean edge) throws IOException {
    int inside = reader.level();
    while (reader.step() && reader.level() >= inside) {
      if (reader.begins("attvalue")) {
        value(values, edge);
      } else if (reader.begins("nodes")) {
        facts.nestedGraph();
        reader.skip();
      } else if (reader.begins("position") && !edge) {
        facts.position();
      } else if (reader.begins("spell")) {
        facts.dynamicValue();
      }
    }
  }

  private void value(Map<String, String> values, boolean edge) {
    // The first draft writes id in the place of for.
    String id = reader.attribute("for").orElse(reader.value("id"));
    String text = reader.value("value").strip();
    boolean timed =
        reader.attribute("start").isPresent()
            || reader.attribute("end").isPresent()
            || reader.attribute("timestamp").isPresent();
    if (timed) {
      facts.dynamicValue();
    }
    if (!text.isEmpty()) {
      facts.note(edge, key(id), id);
      values.putIfAbsent(key(id), text);
    }
  }
}
