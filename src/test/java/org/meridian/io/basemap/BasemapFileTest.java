package org.meridian.io.basemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.geo.basemap.Basemap;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** Basemaps of the user's own come from files, and so do their faults. */
class BasemapFileTest {

  private static final String ISLAND =
      """
      {"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": "Island"}, "geometry":
          {"type": "Polygon", "coordinates": [[[0, 0], [20, 0], [20, 20], [0, 20], [0, 0]]]}}]}
      """;

  @TempDir private Path folder;

  private Problem problem(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Loaded<Basemap> loaded = BasemapFile.read(file);
    assertThat(loaded.value()).isEmpty();
    Problem problem = loaded.problems().getFirst();
    assertThat(new ProblemWords(Language.ENGLISH).line(problem)).contains(name);
    assertThat(new ProblemWords(Language.CHINESE).line(problem)).contains(name);
    return problem;
  }

  @Test
  void aMapIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("island.geojson"), ISLAND);
    Basemap map = BasemapFile.read(file).value().orElseThrow();
    assertThat(map.land().featureAt(10, 10)).isZero();
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() throws IOException {
    Problem broken = problem("broken.geojson", "{\n\"type\": \"Feature\",\n ?}");
    assertThat(broken.code()).isEqualTo(ProblemCode.BAD_JSON);
    assertThat(broken.line()).isEqualTo(3);
    assertThat(problem("list.json", "{\"type\": \"Shopping\"}").code())
        .isEqualTo(ProblemCode.NOT_A_MAP);
    Problem far = problem("far.geojson", ISLAND.replace("[20, 20]", "[20, 200]"));
    assertThat(far.code()).isEqualTo(ProblemCode.PLACE_OUT_OF_RANGE);
    assertThat(far.value()).contains("200");
    assertThat(BasemapFile.read(folder.resolve("none.geojson")).problems().getFirst().code())
        .isEqualTo(ProblemCode.FILE_MISSING);
  }

  @Test
  void aFolderListsItsMapsByName() throws IOException {
    for (String name : new String[] {"b.geojson", "a.json", "notes.txt"}) {
      Files.writeString(folder.resolve(name), ISLAND);
    }
    assertThat(BasemapFile.in(folder))
        .containsExactly(folder.resolve("a.json"), folder.resolve("b.geojson"));
    assertThat(BasemapFile.in(folder.resolve("none"))).isEmpty();
  }

  private static String topology(String arc) {
    return """
        {"type": "Topology", "objects": {"land": {"type": "GeometryCollection", "geometries": [
          {"type": "Polygon", "arcs": [[ARC]]}]}},
         "arcs": [[[0, 0], [20, 0], [20, 20], [0, 0]]]}
        """
        .replace("ARC", arc);
  }

  @Test
  void anArcThatIsNotThereIsNamedWithItsPlace() throws IOException {
    assertThat(
            BasemapFile.read(Files.writeString(folder.resolve("a.json"), topology("-1"))).value())
        .isPresent();
    for (String arc : new String[] {"1", "-2", "-2147483648"}) {
      Problem missing = problem("t.json", topology(arc));
      assertThat(missing.code()).isEqualTo(ProblemCode.MAP_ARC_MISSING);
      assertThat(missing.line()).isEqualTo(2);
      assertThat(missing.value()).isEqualTo(arc);
    }
    for (String arc : new String[] {"\"0\"", "0.5", "null", "-99999999999"}) {
      Problem text = problem("t.json", topology(arc));
      assertThat(text.code()).isEqualTo(ProblemCode.NOT_A_MAP);
      assertThat(text.line()).isEqualTo(2);
      assertThat(text.value()).contains(arc.replace("\"", ""));
    }
  }

  @Test
  void aTopologyWithoutObjectsSaysSo() throws IOException {
    for (String objects : new String[] {"", "\"objects\": {},"}) {
      assertThat(problem("t.json", "{\"type\": \"Topology\"," + objects + "\"arcs\": []}").code())
          .isEqualTo(ProblemCode.MAP_NO_OBJECTS);
    }
  }

  @Test
  void aMapInUtf16IsReadWithANote() throws IOException {
    for (Charset wide : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
      Path file = Files.writeString(folder.resolve("wide.geojson"), ISLAND, wide);
      Loaded<Basemap> loaded = BasemapFile.read(file);
      assertThat(loaded.value().orElseThrow().land().featureAt(10, 10)).isZero();
      assertThat(loaded.problems())
          .containsExactly(Problem.ofFile(file.toString(), ProblemCode.READ_AS_UTF16));
    }
  }
}
