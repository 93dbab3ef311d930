package org.meridian.io.graph.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.graph.GraphFormat;
import org.meridian.io.markup.MarkupReader;
import org.meridian.io.sheet.RowFeed;
import org.meridian.io.sheet.SheetCell;
import org.meridian.io.sheet.SheetRow;

/** The nodes or the edges of a graph as rows. */
final class GraphFeed implements RowFeed {

  private final MarkupReader reader;
  private final GraphElements elements;
  private final boolean edges;
  private final List<String> keys;
  private final List<GraphColumn> columns;

  GraphFeed(
      MarkupReader reader,
      GraphFormat format,
      boolean edges,
      List<String> keys,
      List<GraphColumn> columns) {
    this.reader = reader;
    this.edges = edges;
    this.keys = keys;
    this.columns = columns;
    elements = GraphMarkupFile.elements(format, reader, new GraphFacts());
  }

  @Override
  public Optional<SheetRow> next() throws IOException {
    for (Optional<GraphElement> next = elements.next(); next.isPresent(); next = elements.next()) {
      if (next.get().isEdge() == edges) {
        return Optional.of(row(next.get()));
      }
    }
    return Optional.empty();
  }

  private SheetRow row(GraphElement element) {
    List<SheetCell> cells = new ArrayList<>();
    for (int at = 0; at < keys.size(); at++) {
      cells.add(columns.get(at).cell(element.values().getOrDefault(keys.get(at), "")));
    }
    return new SheetRow(element.line(), cells);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
