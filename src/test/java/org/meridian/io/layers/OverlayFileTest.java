package org.meridian.io.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.geo.basemap.OverlayFeature;
import org.meridian.geo.basemap.OverlayShapes;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;

/** Layers of the user's own are read with names and colours, or say what is wrong and where. */
class OverlayFileTest {

  private static final String ZONES =
      """
      {"type": "FeatureCollection", "features": [
       {"type": "Feature", "properties": {"name": "湾区", "color": "#d62728"}, "geometry":
        {"type": "Polygon", "coordinates": [[[100, 10], [125, 10], [125, 35], [100, 10]]]}},
       {"type": "Feature", "properties": {"title": "Belt", "stroke": "tomatoe"}, "geometry":
        {"type": "LineString", "coordinates": [[116, 40], [80, 43]]}},
       {"type": "Feature", "properties": null, "geometry":
        {"type": "MultiPoint", "coordinates": [[-70, -20], [-60, 0, 12]]}}
      ]}
      """;

  @TempDir private Path folder;

  private Loaded<OverlayShapes> read(String text) throws IOException {
    return OverlayFile.read(Files.writeString(folder.resolve("zones.geojson"), text));
  }

  @Test
  void placesLinesAndAreasComeWithNamesAndColours() throws IOException {
    Loaded<OverlayShapes> loaded = read(ZONES);
    OverlayShapes shapes = loaded.value().orElseThrow();

    assertThat(shapes.title()).isEqualTo("zones");
    assertThat(shapes.features())
        .extracting(OverlayFeature::name)
        .containsExactly("湾区", "Belt", "");
    assertThat(shapes.features().getFirst().colour()).hasValue(0xFFD62728);
    assertThat(shapes.features().getFirst().areas().size()).isEqualTo(1);
    assertThat(shapes.features().get(1).lines().size()).isEqualTo(1);
    assertThat(shapes.features().get(2).points()).hasSize(2);
    assertThat(loaded.problems())
        .extracting(Problem::code, Problem::line, Problem::value)
        .containsExactly(Tuple.tuple(FormatCode.NOT_A_COLOUR, 4, "tomatoe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [116, 40], [80]        | MAP_NOT_POSITIONS
          [116, 40]              | MAP_TOO_FEW_POINTS
          [116, 40], [4500000, 1] | PLACE_OUT_OF_RANGE
          """)
  void whatCannotBeDrawnIsAnErrorWithItsLine(String places, ProblemCode code) throws IOException {
    Loaded<OverlayShapes> loaded = read(ZONES.replace("[116, 40], [80, 43]", places));

    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .matches(problem -> problem.code() == code && problem.line() == 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"type": "FeatureCollection", "features": []} | MAP_EMPTY
          {"a": 1}                                      | NOT_A_MAP
          {"type": "Feature", "crs": {"properties": {"name": "EPSG:3857"}}} | UNKNOWN_REFERENCE_SYSTEM
          <html></html>                                 | IS_WEB_PAGE
          """)
  void whatIsNoLayerIsNamed(String text, ProblemCode code) throws IOException {
    assertThat(read(text).problems())
        .extracting(Problem::code)
        .containsExactly((ProblemReason) code);
  }

  @ParameterizedTest
  @CsvSource({"#c00,FFCC0000", "'rgb(1, 2, 300)',FF0102FF", "Orange,FFFFA500", "11223344,FF112233"})
  void coloursOfAllNotationsAreKnown(String text, String argb) {
    assertThat(ColourText.of(text)).isEqualTo(OptionalInt.of(Integer.parseUnsignedInt(argb, 16)));
  }

  @Test
  void damagedLayersEndInProblemsAndNeverInAnException() throws IOException {
    SplittableRandom random = new SplittableRandom(4715);
    Path file = folder.resolve("damaged.geojson");
    for (int i = 0; i < 500; i++) {
      byte[] bytes = ZONES.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change <= random.nextInt(6); change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      Loaded<OverlayShapes> loaded = OverlayFile.read(Files.write(file, bytes));
      assertThat(loaded.value().isPresent() || !loaded.problems().isEmpty()).isTrue();
    }
  }
}
