package org.meridian.io.graph.markup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.file.FileProblems;
import org.meridian.io.file.ParserGuard;
import org.meridian.io.file.UserFiles;
import org.meridian.io.graph.ColumnWords;
import org.meridian.io.graph.FlowDirection;
import org.meridian.io.graph.FlowRoles;
import org.meridian.io.graph.FlowTable;
import org.meridian.io.graph.GraphFile;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.graph.PlaceTable;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.FeedCursor;
import org.meridian.io.sheet.RowCursor;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problems;

/** Opens graphs in GraphML and GEXF. */
public final class GraphMarkupFile {

  private GraphMarkupFile() {}

  /**
   * Opens a graph: one pass finds its columns and everything that forbids reading it.
   *
   * @return its nodes as places and its edges as flows, with notes on what is not read
   */
  public static Loaded<GraphFile> open(Path file) {
    String name = file.toString();
    try {
      return ParserGuard.run(name, FormatCode.BAD_XML, () -> read(file, name));
    } catch (IOException failure) {
      return Loaded.failed(FileProblems.reading(name, failure));
    }
  }

  private static Loaded<GraphFile> read(Path file, String name) throws IOException {
    UserFiles.regularSize(file);
    GraphFacts facts = new GraphFacts();
    GraphFormat format;
    int edges = 0;
    try (MarkupReader reader = reader(file)) {
      format = format(reader);
      GraphElements elements = elements(format, reader, facts);
      for (Optional<GraphElement> next = elements.next();
          next.isPresent();
          next = elements.next()) {
        edges += next.get().isEdge() ? 1 : 0;
      }
    }
    Optional<FlowTable> flows =
        edges > 0 ? Optional.of(flows(file, format, facts)) : Optional.empty();
    GraphFile graph = new GraphFile(name, format, Optional.of(places(file, format, facts)), flows);
    return Loaded.of(graph, facts.warnings(name));
  }

  static MarkupReader reader(Path file) throws IOException {
    return new MarkupReader(file.toString(), new BufferedInputStream(Files.newInputStream(file)));
  }

  private static GraphFormat format(MarkupReader reader) throws IOException {
    String root = reader.nextBegin() ? reader.name() : "";
    return switch (root) {
      case "graphml" -> GraphFormat.GRAPHML;
      case "gexf" -> GraphFormat.GEXF;
      default -> throw reader.refused("", FormatCode.NOT_A_GRAPH, root);
    };
  }

  static GraphElements elements(GraphFormat format, MarkupReader reader, GraphFacts facts) {
    return format == GraphFormat.GEXF
        ? new GexfElements(reader, facts)
        : new GraphmlElements(reader, facts);
  }

  private static PlaceTable places(Path file, GraphFormat format, GraphFacts facts) {
    List<String> names = facts.names(false);
    return new PlaceTable(
        file.toString(),
        names,
        ColumnWords.places(names, 0),
        () -> cursor(file, format, facts, false));
  }

  private static FlowTable flows(Path file, GraphFormat format, GraphFacts facts) {
    FlowDirection direction =
        facts.mixed()
            ? FlowDirection.MIXED
            : facts.allDirected() ? FlowDirection.DIRECTED : FlowDirection.UNDIRECTED;
    if (facts.mixed()) {
      facts.declare(true, "directed", GraphColumn.text("directed"));
    }
    List<String> names = new ArrayList<>(facts.names(true));
    FlowRoles roles = new FlowRoles(List.of(0), List.of(1), value(facts, names));
    return new FlowTable(
        file.toString(), names, roles, direction, () -> cursor(file, format, facts, true));
  }

  /** The column of weights: by its name, else the first of numbers. */
  private static int value(GraphFacts facts, List<String> names) {
    int named = ColumnWords.find(names, ColumnWords.VALUE);
    List<GraphColumn> columns = List.copyOf(facts.columns(true).values());
    for (int at = 0; named < 0 && at < columns.size(); at++) {
      named = columns.get(at).isNumber() ? at : -1;
    }
    return named;
  }

  private static RowCursor cursor(Path file, GraphFormat format, GraphFacts facts, boolean edges) {
    List<String> keys = List.copyOf(facts.columns(edges).keySet());
    List<GraphColumn> columns = List.copyOf(facts.columns(edges).values());
    return FeedCursor.ofLines(
        file.toString(),
        new Problems(),
        () -> new GraphFeed(reader(file), format, edges, keys, columns));
  }
}
