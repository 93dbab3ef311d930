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
        "{\"data\":[{\"city\":\"London\",\"type\":\"port\"}]}",
        "{\"city\":\"London\",\"a\":1}\n{\"city\":\"Paris\",\"a\":2}",
        "[[[[",
        ""
      })
  void allElseIsATable(String text) throws IOException {
    assertThat(MapJson.isIn(file(text.getBytes(StandardCharsets.UTF_8)))).isFalse();
  }

  @Test
  void whatIsNotThereIsNoMap() {
    assertThat(MapJson.isIn(folder.resolve("none.json"))).isFalse();
  }
}
