package org.meridian.io.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLEventDrivenImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.sheet.RowCursor;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Graphs in GraphML and GEXF become places and flows, with every weight to the last digit. */
class GraphMarkupTest {

  @TempDir private Path folder;

  private GraphFile opened(String name, String text) throws IOException {
    return GraphSamples.opened(GraphSamples.write(folder, name, text));
  }

  @Test
  void aGexfGivesPlacesWithCoordinatesAndEveryWeight() throws IOException {
    GraphFile graph = opened("a.gexf", GraphSamples.GEXF);
    PlaceTable places = graph.places().orElseThrow();
    FlowTable flows = graph.flows().orElseThrow();

    assertThat(graph.format()).isEqualTo(GraphFormat.GEXF);
    assertThat(places.columns()).containsExactly("id", "label", "latitude", "longitude");
    assertThat(places.roles()).isEqualTo(new PlaceRoles(List.of(0), 1, 2, 3, -1, -1));
    assertThat(GraphSamples.shown(places.opener()).getFirst())
        .containsExactly("a", "A & B <tag>", "39.9", "116.4");
    assertThat(flows.direction()).isEqualTo(FlowDirection.UNDIRECTED);
    assertThat(flows.roles()).isEqualTo(new FlowRoles(List.of(0), List.of(1), 2));
    assertThat(weights(flows)).containsExactly(1.0, 0.0, 2.5, 1e-7);
  }

  private static List<Double> weights(FlowTable flows) {
    List<Double> weights = new ArrayList<>();
    try (RowCursor rows = flows.open()) {
      while (rows.next()) {
        weights.add(rows.cells().get(flows.roles().value()).number());
      }
    }
    return weights;
  }

  @Test
  void aWeightLeftOutIsOneInGexfAndTheDefaultInGraphml() throws IOException {
    GraphFile gexf = opened("a.gexf", GraphSamples.GEXF.replace(" weight=\"1.0\"", ""));
    GraphFile graphml = opened("a.graphml", GraphSamples.GRAPHML);

    assertThat(weights(gexf.flows().orElseThrow())).startsWith(1.0);
    assertThat(weights(graphml.flows().orElseThrow())).containsExactly(0.1, 1.0, Double.NaN);
    assertThat(graphml.flows().orElseThrow().direction()).isEqualTo(FlowDirection.DIRECTED);
    assertThat(GraphSamples.shown(graphml.flows().orElseThrow().opener()).getLast())
        .endsWith("many");
  }

  @Test
  void rowsAreNumberedByTheirLines() throws IOException {
    GraphFile graphml = opened("a.graphml", GraphSamples.GRAPHML);
    try (RowCursor rows = graphml.flows().orElseThrow().open()) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.row()).isEqualTo(9);
    }
    GraphFile oneLine = opened("b.graphml", GraphSamples.GRAPHML.replace('\n', ' '));
    assertThat(GraphSamples.shown(oneLine.flows().orElseThrow().opener())).hasSize(3);
  }

  @Test
  void theFirstDraftAndAttributesThatNobodyDeclaredAreRead() throws IOException {
    String draft =
        GraphSamples.GEXF
            .replace("attvalue for=", "attvalue id=")
            .replace("<attribute id=\"lon\" title=\"longitude\" type=\"double\"/>", "");
    Path file = GraphSamples.write(folder, "a.gexf", draft);

    assertThat(GraphSamples.opened(file).places().orElseThrow().columns())
        .containsExactly("id", "label", "latitude", "lon");
    assertThat(GraphSamples.problems(file))
        .extracting(Problem::code)
        .containsExactly(FormatCode.GRAPH_UNDECLARED);
  }

  @Test
  void edgesOfBothKindsSayWhichTheyAre() throws IOException {
    GraphFile mixed =
        opened(
            "a.gexf",
            GraphSamples.GEXF.replace("id=\"2\" source", "id=\"2\" type=\"directed\" source"));
    FlowTable flows = mixed.flows().orElseThrow();

    assertThat(flows.direction()).isEqualTo(FlowDirection.MIXED);
    assertThat(flows.columns()).endsWith("directed");
    assertThat(GraphSamples.shown(flows.opener()).get(2)).endsWith("true");
  }

  @Test
  void whatIsNotReadIsCounted() throws IOException {
    String more =
        GraphSamples.GRAPHML.replace(
            "</graph>",
            "<hyperedge><endpoint node=\"n0\"/></hyperedge>"
                + "<node id=\"n2\"><graph><node id=\"x\"/></graph></node></graph>");

    assertThat(GraphSamples.problems(GraphSamples.write(folder, "a.graphml", more)))
        .extracting(Problem::code)
        .containsExactly(FormatCode.GRAPH_HYPEREDGES, FormatCode.GRAPH_NESTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.graphml", "a.gexf"})
  void entitiesAreRefused(String name) throws IOException {
    String text = name.endsWith("l") ? GraphSamples.GRAPHML : GraphSamples.GEXF;
    String doctype = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
    String evil = text.replaceFirst("<g(raphml|exf)", doctype + "<g$1").replace("Lyon", "&a;");

    assertThat(GraphSamples.problems(GraphSamples.write(folder, name, evil)))
        .extracting(Problem::code)
        .containsExactly(FormatCode.XML_DOCTYPE);
  }

  @Test
  void anEdgeWithoutItsEndIsNamedWithItsLine() throws IOException {
    Path file =
        GraphSamples.write(
            folder,
            "a.gexf",
            GraphSamples.GEXF.replace("source=\"b\" target=\"c\"", "source=\"b\""));

    assertThat(GraphSamples.problems(file))
        .containsExactly(
            new Problem(file.toString(), 11, "target", "", ProblemCode.FIELD_MISSING, List.of()));
  }

  private record Edge(String from, String to, double weight) {}

  private static List<Edge> ours(GraphFile graph) {
    List<Edge> edges = new ArrayList<>();
    try (RowCursor rows = graph.flows().orElseThrow().open()) {
      while (rows.next()) {
        edges.add(
            new Edge(
                rows.cells().get(0).shown(),
                rows.cells().get(1).shown(),
                rows.cells().get(graph.flows().orElseThrow().roles().value()).number()));
      }
    }
    return edges;
  }

  private static String random(boolean gexf) {
    SplittableRandom random = new SplittableRandom(4712);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String ends =
          "source=\"n%d\" target=\"n%d\"".formatted(random.nextInt(40), random.nextInt(40));
      double weight = Math.exp(random.nextDouble(-40, 40));
      text.append(
          gexf
              ? "<edge id=\"%d\" %s weight=\"%s\"/>".formatted(i, ends, weight)
              : "<edge %s><data key=\"d3\">%s</data></edge>".formatted(ends, weight));
    }
    return text.toString();
  }

  @Test
  void anIndependentReaderGivesTheSameEdges() throws IOException {
    List<Edge> theirs = new ArrayList<>();
    String gexf =
        GraphSamples.GEXF.replaceFirst(
            "(?s)<edges>.*</edges>", "<edges>" + random(true) + "</edges>");
    SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
    importer.setSchemaValidation(false);
    importer.addEdgeConsumer(
        edge -> theirs.add(new Edge(edge.getFirst(), edge.getSecond(), edge.getThird())));
    importer.importInput(new StringReader(gexf));

    assertThat(ours(opened("a.gexf", gexf))).hasSize(300).isEqualTo(theirs);

    List<Edge> graphmls = new ArrayList<>();
    String graphml =
        GraphSamples.GRAPHML.replaceFirst("(?s)<edge source.*</graph>", random(false) + "</graph>");
    SimpleGraphMLEventDrivenImporter other = new SimpleGraphMLEventDrivenImporter();
    other.setSchemaValidation(false);
    other.addEdgeAttributeConsumer(
        (edge, value) -> {
          if (edge.getSecond().equals("weight")) {
            graphmls.add(
                new Edge(
                    edge.getFirst().getFirst(),
                    edge.getFirst().getSecond(),
                    Double.parseDouble(value.getValue())));
          }
        });
    other.importInput(new StringReader(graphml));

    assertThat(ours(opened("b.graphml", graphml))).hasSize(300).isEqualTo(graphmls);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.graphml", "a.gexf"})
  void damagedGraphsEndInProblemsAndNeverInAnException(String name) throws IOException {
    String text = name.endsWith("l") ? GraphSamples.GRAPHML : GraphSamples.GEXF;
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(4713);
    Path file = folder.resolve(name);
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = whole.clone();
      for (int change = 0; change <= random.nextInt(6); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Files.write(file, bytes);
      GraphSamples.problems(file);
    }
    assertThat(GraphSamples.problems(Files.write(file, whole))).isEmpty();
  }
}
