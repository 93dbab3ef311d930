package org.meridian.io.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.graph.opening.GraphFiles;
import org.meridian.io.sheet.OdsText;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;

/** Airports, routes, flow maps, points and packages become places and flows with their roles. */
class KnownTablesTest {

  private static final String AIRPORTS =
      """
      1,"Aville Airport","Aville","Landia","AAA","LAAA",-6.08,145.39,5282,10,"U","Pacific/X","airport","S"
      2,"B ""Small"" Field","Bville","Landia",\\N,"LBBB",10.5,-20.25,20,10,"U",\\N,"airport","S"
      """;

  private static final String ROUTES =
      """
      2B,410,AAA,1,BBB,2,,0,CR2
      2B,\\N,BBB,\\N,LAAA,1,Y,1,CR2
      """;

  private static final String POINTS =
      """
      {"type": "FeatureCollection", "features": [
       {"type": "Feature", "id": "a", "geometry": {"type": "Point", "coordinates": [116.4, 39.9, 5]},
        "properties": {"name": "北京", "color": "#c00", "tags": ["x"], "people": 21}},
       {"type": "Feature", "properties": {"name": "Nowhere"}, "geometry": null},
       {"type": "Feature", "properties": {}, "geometry":
        {"coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]], "type": "Polygon"}}
      ]}
      """;

  @TempDir private Path folder;

  @Test
  void airportsAndRoutesOfOpenFlightsHaveNoHeader() throws IOException {
    GraphFile airports = GraphSamples.opened(GraphSamples.write(folder, "airports.dat", AIRPORTS));
    GraphFile routes = GraphSamples.opened(GraphSamples.write(folder, "routes.dat", ROUTES));
    PlaceTable places = airports.places().orElseThrow();
    FlowTable flows = routes.flows().orElseThrow();

    assertThat(airports.format()).isEqualTo(GraphFormat.OPENFLIGHTS);
    assertThat(places.columns()).hasSize(14).startsWith("id", "name", "city", "country", "iata");
    assertThat(places.roles()).isEqualTo(new PlaceRoles(List.of(0, 4, 5), 1, 6, 7, 3, -1));
    assertThat(GraphSamples.shown(places.opener()).get(1))
        .startsWith("2", "B \"Small\" Field", "Bville", "Landia", "", "LBBB", "10.5", "-20.25");
    assertThat(flows.roles()).isEqualTo(new FlowRoles(List.of(3, 2, 2), List.of(5, 4, 4), -1));
    assertThat(GraphSamples.shown(flows.opener()).get(1))
        .containsExactly("2B", "", "BBB", "", "LAAA", "1", "Y", "1", "CR2");
  }

  @Test
  void locationsAndFlowsOfAFlowMapAreKnownByTheirHeaders() throws IOException {
    GraphFile places =
        GraphSamples.opened(
            GraphSamples.write(
                folder, "locations.csv", "\uFEFFid,name,lat,lon\nA,Alpha,38.7,-9\n"));
    GraphFile flows =
        GraphSamples.opened(
            GraphSamples.write(folder, "flows.csv", "origin,dest,count\nA,A,20478\nA,B,567\n"));

    assertThat(places.places().orElseThrow().roles())
        .isEqualTo(new PlaceRoles(List.of(0), 1, 2, 3, -1, -1));
    assertThat(GraphSamples.shown(places.places().orElseThrow().opener()))
        .containsExactly(List.of("A", "Alpha", "38.7", "-9"));
    assertThat(flows.flows().orElseThrow().roles())
        .isEqualTo(new FlowRoles(List.of(0), List.of(1), 2));
    assertThat(GraphSamples.shown(flows.flows().orElseThrow().opener())).hasSize(2);
  }

  @Test
  void ordinaryTablesAreLeftToOthers() throws IOException {
    assertThat(GraphFiles.formatOf(GraphSamples.write(folder, "a.csv", "city,people\nX,1\n")))
        .isEmpty();
    assertThat(GraphFiles.formatOf(folder.resolve("absent"))).isEmpty();
    assertThat(GraphFiles.open(folder.resolve("absent")).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.FILE_MISSING);
  }

  @Test
  void pointsBringTheirPropertiesAndTheRestIsCounted() throws IOException {
    Path file = GraphSamples.write(folder, "a.geojson", POINTS);
    PlaceTable places = GraphSamples.opened(file).places().orElseThrow();

    assertThat(places.columns())
        .containsExactly("name", "color", "tags", "people", "feature_id", "longitude", "latitude");
    assertThat(places.roles()).isEqualTo(new PlaceRoles(List.of(4), 0, 6, 5, -1, 1));
    assertThat(GraphSamples.shown(places.opener()))
        .containsExactly(
            List.of("北京", "#c00", "[\"x\"]", "21", "a", "116.4", "39.9"), List.of("Nowhere"));
    assertThat(GraphSamples.problems(file))
        .extracting(Problem::code)
        .containsExactly(FormatCode.FEATURES_NOT_POINTS, FormatCode.FEATURES_NOWHERE);
  }

  @Test
  void deepJsonIsOneProblem() throws IOException {
    String deep =
        "{\"features\": [{\"type\": \"Feature\", \"properties\": "
            + "[".repeat(100_000)
            + "]".repeat(100_000)
            + "}]}";

    assertThat(GraphSamples.problems(GraphSamples.write(folder, "a.geojson", deep)))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.JSON_TOO_DEEP);
  }

  private static final String DESCRIPTOR =
      """
      {"name": "p", "resources": [
       {"name": "readme", "path": "README.md"},
       {"name": "cities", "path": "data/cities.csv", "encoding": "gb18030",
        "dialect": {"delimiter": ";"},
        "schema": {"fields": [{"name": "code"}, {"name": "name"}, {"name": "lat"}, {"name": "lon"}],
         "missingValues": ["", "n/a"]}},
       {"name": "trips", "path": "data/trips.csv"}
      ]}
      """;

  @Test
  void aPackageOfOthersGivesItsPlacesAndFlows() throws IOException {
    GraphSamples.write(folder, "datapackage.json", DESCRIPTOR);
    Files.createDirectory(folder.resolve("data"));
    Files.write(
        folder.resolve("data/cities.csv"),
        "code;name;lat;lon\n010;北京;39.9;n/a\n".getBytes(Charset.forName("GB18030")));
    GraphSamples.write(folder, "data/trips.csv", "from,to,volume\n010,020,3\n");

    GraphFile file = GraphSamples.opened(folder);
    assertThat(GraphSamples.shown(file.places().orElseThrow().opener()))
        .containsExactly(List.of("010", "北京", "39.9"));
    assertThat(file.places().orElseThrow().roles().keys()).containsExactly(0);
    assertThat(file.flows().orElseThrow().roles())
        .isEqualTo(new FlowRoles(List.of(0), List.of(1), 2));
    assertThat(GraphSamples.problems(folder))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.RESOURCE_UNUSED);
  }

  @Test
  void aPackedPackageIsReadWithoutUnpacking() throws IOException {
    Path zip = folder.resolve("p.zip");
    OdsText.zip(
        zip,
        Map.of(
            "datapackage.json", "{\"resources\": [{\"name\": \"c\", \"path\": \"c.csv\"}]}",
            "c.csv", "id,name,lat,lon\na,Alpha,1,2\n"));

    assertThat(GraphFiles.formatOf(zip)).contains(GraphFormat.DATA_PACKAGE);
    assertThat(GraphSamples.shown(GraphSamples.opened(zip).places().orElseThrow().opener()))
        .containsExactly(List.of("a", "Alpha", "1", "2"));
  }

  @Test
  void aPackageThatPointsOutsideIsRefused() throws IOException {
    GraphSamples.write(
        folder, "datapackage.json", "{\"resources\": [{\"name\": \"c\", \"path\": \"../c.csv\"}]}");

    assertThat(GraphSamples.problems(folder))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PATH_OUTSIDE);
  }

  @Test
  void damagedTextsEndInProblemsAndNeverInAnException() throws IOException {
    SplittableRandom random = new SplittableRandom(4714);
    for (String text : List.of(AIRPORTS, ROUTES, POINTS, DESCRIPTOR)) {
      Path file = folder.resolve(text.startsWith("{\"name") ? "datapackage.json" : "damaged");
      for (int i = 0; i < 300; i++) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int change = 0; change <= random.nextInt(6); change++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        GraphSamples.problems(Files.write(file, bytes));
      }
      assertThat(file).exists();
    }
  }
}
