package org.meridian.io.graph.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.Problems;

/** What a graph says about itself, and what of it is not read. */
final class GraphFacts {

  private final Map<String, GraphColumn> nodes = new LinkedHashMap<>();
  private final Map<String, GraphColumn> edges = new LinkedHashMap<>();
  private final Set<String> undeclared = new LinkedHashSet<>();
  private final Set<Boolean> directions = new LinkedHashSet<>();
  private boolean directed;
  private int hyperedges;
  private int nested;
  private int dynamic;
  private int positions;

  /** Declares a column of nodes or edges; the first declaration counts. */
  void declare(boolean ofEdges, String key, GraphColumn column) {
    (ofEdges ? edges : nodes).putIfAbsent(key, column);
  }

  /** Notes that an element has a value under a key, which is called so where nobody declares it. */
  void note(boolean ofEdges, String key, String name) {
    Map<String, GraphColumn> columns = ofEdges ? edges : nodes;
    if (!columns.containsKey(key)) {
      undeclared.add(name);
      columns.put(key, GraphColumn.text(name));
    }
  }

  /** States whether edges have a direction unless they say otherwise. */
  void directed(boolean stated) {
    directed = stated;
  }

  /** Whether edges have a direction unless they say otherwise. */
  boolean directed() {
    return directed;
  }

  /** Notes whether an edge has a direction. */
  void edgeDirected(boolean stated) {
    directions.add(stated);
  }

  /** Whether the edges differ in having a direction. */
  boolean mixed() {
    return directions.size() > 1;
  }

  /** Whether the edges have a direction; as declared where there is none. */
  boolean allDirected() {
    return directions.isEmpty() ? directed : directions.contains(true);
  }

  /** Counts an edge between more than two nodes. */
  void hyperedge() {
    hyperedges++;
  }

  /** Counts a graph inside a node, or one more. */
  void nestedGraph() {
    nested++;
  }

  /** Counts a value that holds for a time only. */
  void dynamicValue() {
    dynamic++;
  }

  /** Counts a node's position in a drawing. */
  void position() {
    positions++;
  }

  /** The columns of nodes or edges by their keys. */
  Map<String, GraphColumn> columns(boolean ofEdges) {
    return ofEdges ? edges : nodes;
  }

  /** The names of the columns of nodes or edges. */
  List<String> names(boolean ofEdges) {
    return columns(ofEdges).values().stream().map(GraphColumn::name).toList();
  }

  /** What is not read as it stands. */
  List<Problem> warnings(String file) {
    Problems problems = new Problems();
    List<Problem> counted = new ArrayList<>();
    undeclared.forEach(key -> problems.add(Problem.ofFile(file, FormatCode.GRAPH_UNDECLARED, key)));
    count(counted, file, FormatCode.GRAPH_HYPEREDGES, hyperedges);
    count(counted, file, FormatCode.GRAPH_NESTED, nested);
    count(counted, file, FormatCode.GRAPH_DYNAMIC, dynamic);
    count(counted, file, FormatCode.GRAPH_POSITIONS, positions);
    problems.addAll(counted);
    return problems.toList();
  }

  private static void count(List<Problem> into, String file, FormatCode code, int count) {
    if (count > 0) {
      into.add(Problem.ofFile(file, code, Integer.toString(count)));
    }
  }
}
