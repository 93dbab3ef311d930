package org.meridian.io.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.meridian.io.graph.opening.GraphFiles;
import org.meridian.io.sheet.RowCursor;
import org.meridian.io.sheet.SheetCell;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;

/** Small files with places and flows, and what is read of them. */
final class GraphSamples {

  static final String GEXF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
       <graph defaultedgetype="undirected" mode="static">
        <attributes class="node"><attribute id="lat" title="latitude" type="double"/>
         <attribute id="lon" title="longitude" type="double"/></attributes>
        <nodes><node id="a" label="A &amp; B &lt;tag&gt;"><attvalues>
          <attvalue for="lat" value="39.9"/><attvalue for="lon" value="116.4"/></attvalues></node>
         <node id="b" label="B"/><node id="c" label="C"/><node id="d" label="D"/></nodes>
        <edges>
         <edge id="0" source="a" target="b" weight="1.0"/>
         <edge id="1" source="b" target="c" weight="0.0"/>
         <edge id="2" source="c" target="a" weight="2.5"/>
         <edge id="3" source="a" target="d" weight="1.0E-7"/>
        </edges>
       </graph>
      </gexf>
      """;

  static final String GRAPHML =
      """
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
       <key id="d0" for="node" attr.name="name" attr.type="string"/>
       <key id="d1" for="node" attr.name="lat" attr.type="double"/>
       <key id="d2" for="node" attr.name="lon" attr.type="double"/>
       <key id="d3" for="edge" attr.name="weight" attr.type="double"><default>1.0</default></key>
       <graph edgedefault="directed">
        <node id="n0"><data key="d0">北京</data><data key="d1">39.9</data><data key="d2">116.4</data></node>
        <node id="n1"><data key="d0">Lyon</data></node>
        <edge source="n0" target="n1"><data key="d3">0.1</data></edge>
        <edge source="n1" target="n0"/>
        <edge source="n1" target="n0"><data key="d3">many</data></edge>
       </graph>
      </graphml>
      """;

  private GraphSamples() {}

  static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static GraphFile opened(Path file) {
    return GraphFiles.open(file).value().orElseThrow();
  }

  /** The cells of all rows as they are shown, without problems. */
  static List<List<String>> shown(Supplier<RowCursor> opener) {
    List<List<String>> rows = new ArrayList<>();
    try (RowCursor cursor = opener.get()) {
      while (cursor.next()) {
        rows.add(cursor.cells().stream().map(SheetCell::shown).toList());
      }
    }
    return rows;
  }

  /** All problems of opening a file and reading all its rows. */
  static List<Problem> problems(Path file) {
    Loaded<GraphFile> opened = GraphFiles.open(file);
    List<Problem> problems = new ArrayList<>(opened.problems());
    opened
        .value()
        .ifPresent(
            graph -> {
              graph.places().ifPresent(table -> read(table.opener(), problems));
              graph.flows().ifPresent(table -> read(table.opener(), problems));
            });
    return problems;
  }

  private static void read(Supplier<RowCursor> opener, List<Problem> problems) {
    try (RowCursor cursor = opener.get()) {
      while (cursor.next()) {
        // Only what is wrong is wanted.
      }
      problems.addAll(cursor.problems());
    }
  }
}
