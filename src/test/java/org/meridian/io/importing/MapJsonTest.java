package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.importing.features.MapJson;

/** JSON that is dropped is a map or a table. */
final class MapJsonTest {

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("a.json"), bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{ \"features\": [{\"geometry\":null,\"type\" : \"Feature\"}] }",
        "{\"arcs\":[[[0,0]]],\"type\":\"Topology\"}",
        "{\"objects\":{\"land\":{\"type\":\"GeometryCollection\",\"geometries\":[{",
        "{\"name\":\"a\",\"features\":[{\"geometry\":{\"coordinates\":[[[",
        "{\"coordinates\":[[[1,",
        "\uFEFF{\"type\":\"Feature\",\"properties\":{\"name\":\"\u6cb3\"}}",
        "\n{\"type\":\"MultiPolygon\",\"coordinates\":[]}"
      })
  void shapesAreAMap(String text) throws IOException {
    assertThat(MapJson.isIn(file(text.getBytes(StandardCharsets.UTF_8)))).isTrue();
    assertThat(MapJson.isIn(file(text.getBytes(StandardCharsets.UTF_16LE)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"city\":\"London\",\"type\":\"Point\"}]",
        "\uFEFF[{\"city\":\"London\",\"type\":\"Point\"}]",
        "{\"data\":[{\"city\":\"London\",\"type\":\"port\"}]}",
        "{\"data\":[{\"city\":\"London\",\"type\":\"Point\",\"coordinates\":[1,2]}]}",
        "{\"arcs\":[{\"from\":\"London\",\"to\":\"Rome\"},{\"arcs\":[]}],\"type\":\"trips\"}",
        "{\"features\":[{\"city\":\"London\",\"arcs\":[\"a\"],\"geometry\":null}],\"type\":[1]}",
        "{\"type\":\"Feature\",\"geometry\":null}\n{\"type\":\"Feature\",\"geometry\":null}",
        "{\"data\":[{\"city\":\"London\",\"type\":\"Poi",
        "{\"city\":\"London\",\"a\":1}\n{\"city\":\"Paris\",\"a\":2}",
        "[[[[",
        ""
      })
  void allElseIsATable(String text) throws IOException {
    assertThat(MapJson.isIn(file(text.getBytes(StandardCharsets.UTF_8)))).isFalse();
    assertThat(MapJson.isIn(file(text.getBytes(StandardCharsets.UTF_16LE)))).isFalse();
  }

  @Test
  void whatIsNotThereIsNoMap() {
    assertThat(MapJson.isIn(folder.resolve("none.json"))).isFalse();
  }
}
