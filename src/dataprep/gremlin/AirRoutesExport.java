import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tinkerpop.gremlin.structure.Element;
import org.apache.tinkerpop.gremlin.structure.io.gryo.GryoIo;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;

/**
 * Exports the air-routes graph that tinkergraph-gremlin carries to two sorted tables, airports.csv
 * and routes.csv, in the folder named by the only argument. It runs as a single source file in a
 * process of its own, so that the graph library stays off the class path of everything else.
 */
public final class AirRoutesExport {

  private AirRoutesExport() {}

  /** Reads the graph and writes the tables. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    TinkerGraph graph = TinkerGraph.open();
    try (InputStream in = TinkerGraph.class.getResourceAsStream("air-routes.kryo")) {
      graph.io(GryoIo.build()).reader().create().readGraph(in, graph);
    }
    List<String> airports = new ArrayList<>();
    graph
        .vertices()
        .forEachRemaining(
            vertex -> {
              if (vertex.label().equals("airport")) {
                airports.add(row(vertex, "code", "city", "country", "lat", "lon", "runways"));
              }
            });
    List<String> routes = new ArrayList<>();
    graph
        .edges()
        .forEachRemaining(
            edge -> {
              if (edge.label().equals("route")) {
                routes.add(row(edge.outVertex(), "code") + ',' + row(edge.inVertex(), "code"));
              }
            });
    write(folder.resolve("airports.csv"), "code,city,country,lat,lon,runways", airports);
    write(folder.resolve("routes.csv"), "from,to", routes);
  }

  private static String row(Element element, String... keys) {
    return Stream.of(keys)
        .map(key -> quoted(element.value(key).toString()))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\"")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }

  private static void write(Path file, String header, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(rows);
    lines.sort(null);
    lines.addFirst(header);
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
