package org.meridian.io.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;
import org.meridian.text.ProblemWords;

/** Basemaps in the wild: packed, of many objects, or with parts that are broken. */
class BasemapPartsTest {

  @TempDir private Path folder;

  private Loaded<Basemap> read(String text) throws IOException {
    return BasemapFile.read(Files.writeString(folder.resolve("map.json"), text));
  }

  private static String words(Loaded<Basemap> loaded, Language language) {
    ProblemWords words = new ProblemWords(language);
    return loaded.problems().stream().map(words::line).collect(Collectors.joining("\n"));
  }

  private static String square(String name, int lon, int lat) {
    return ring(
        name,
        "[%d,%d],[%d,%d],[%d,%d],[%d,%d],[%d,%d]"
            .formatted(lon, lat, lon + 5, lat, lon + 5, lat + 5, lon, lat + 5, lon, lat));
  }

  private static String ring(String name, String positions) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\""
        + name
        + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
        + positions
        + "]]}}";
  }

  private static String collection(List<String> features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "]}";
  }

  @Test
  void faultyRingsAreLeftOutCountedAndNamedAndTheOthersDrawn() throws IOException {
    List<String> features =
        IntStream.range(0, 90)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? square("good " + i, i, 0)
                        : ring("speck " + i, "[%d,0],[%d,0],[%d,0]".formatted(i, i, i)))
            .toList();
    Loaded<Basemap> loaded = read(collection(features));
    Basemap map = loaded.value().orElseThrow();
    assertThat(map.land().featureAt(3, 3)).isZero();
    assertThat(map.countryNames()).hasSize(45).doesNotContain("speck 1");
    assertThat(words(loaded, Language.ENGLISH))
        .contains("45 of 90 rings and lines", "speck 1, speck 3", "Feature 2:", "25 more");
    assertThat(words(loaded, Language.CHINESE)).contains("共 90 个环和线，其中 45 个有误");
    assertThat(loaded.problems().get(1).line()).isEqualTo(3);
    assertThat(loaded.problems()).hasSizeLessThan(25);
  }

  @Test
  void aHoleGoesWithItsArea() throws IOException {
    String holed = ring("holed", "[0,0],[9,0],[9,9]],[[1,1],[2,1],[2,2],[1,1]");
    Loaded<Basemap> loaded = read(collection(List.of(square("good", 20, 0), holed)));
    assertThat(loaded.value().orElseThrow().land().size()).isEqualTo(1);
    assertThat(words(loaded, Language.ENGLISH)).contains("2 of 3 rings and lines");
  }

  @Test
  void aMapWithoutASoundPartIsRefusedForItsFirstFault() throws IOException {
    Loaded<Basemap> loaded = read(collection(List.of(ring("a", "[0,0],[1,0],[1,1]"))));
    assertThat(loaded.value()).isEmpty();
    assertThat(loaded.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MAP_RING_OPEN);
  }

  /** What ECharts writes: zigzag-coded differences in 1/1024 degree, as characters from 64 on. */
  private static String packed(double[][] ring, StringBuilder offset) {
    long x = Math.round(ring[0][0] * 1024);
    long y = Math.round(ring[0][1] * 1024);
    offset.append("[").append(x).append(",").append(y).append("]");
    StringBuilder text = new StringBuilder();
    for (double[] point : ring) {
      long nextX = Math.round(point[0] * 1024);
      long nextY = Math.round(point[1] * 1024);
      text.append(character(nextX - x)).append(character(nextY - y));
      x = nextX;
      y = nextY;
    }
    return text.toString();
  }

  private static String character(long difference) {
    return String.format(Locale.ROOT, "\\u%04x", (difference << 1 ^ difference >> 63) + 64);
  }

  private static String echarts(String type, String coordinates, String offsets) {
    return "{\"type\":\"FeatureCollection\",\"UTF8Encoding\":true,\"features\":[{\"id\":\"1\","
        + "\"properties\":{\"name\":\"甲省\",\"cp\":[5,5]},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + ",\"encodeOffsets\":"
        + offsets
        + "}}]}";
  }

  @Property(tries = 40, seed = "11")
  void whatEchartsPacksIsUnpackedToTheSamePlaces(
      @ForAll @Size(min = 3, max = 9) List<@DoubleRange(min = -8, max = 8) Double> steps)
      throws BasemapFailure {
    double[][] ring = new double[steps.size()][2];
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new double[] {100 + 0.9 * i, 20 + steps.get(i)};
    }
    StringBuilder offset = new StringBuilder();
    String text = "[\"" + packed(ring, offset) + "\"]";
    Basemap map = OwnBasemap.read(stream(echarts("Polygon", text, "[" + offset + "]"))).map();
    GeoShapes land = map.land();
    for (double[] place : ring) {
      assertThat(IntStream.range(0, land.points()))
          .as("%s of %s", place, steps)
          .anyMatch(i -> Math.hypot(land.lon(i) - place[0], land.lat(i) - place[1]) < 2.0 / 1024);
    }
  }

  private static java.io.InputStream stream(String text) {
    return new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void packedAreasOfManyPartsAndPackedLinesAreRead() throws IOException {
    double[][] one = {{0, 0}, {8, 0}, {8, 8}, {0, 8}};
    double[][] two = {{20, 0}, {28, 0}, {28, 8}};
    StringBuilder first = new StringBuilder();
    StringBuilder second = new StringBuilder();
    String coordinates = "[[\"" + packed(one, first) + "\"],[\"" + packed(two, second) + "\"]]";
    Loaded<Basemap> areas =
        read(echarts("MultiPolygon", coordinates, "[[" + first + "],[" + second + "]]"));
    assertThat(areas.problems()).isEmpty();
    assertThat(areas.value().orElseThrow().land().featureAt(4, 4)).isZero();
    assertThat(areas.value().orElseThrow().land().featureAt(27, 3)).isZero();
    StringBuilder offset = new StringBuilder();
    String line = "\"" + packed(two, offset) + "\"";
    Basemap lines = read(echarts("LineString", line, offset.toString())).value().orElseThrow();
    assertThat(lines.lines().lon(0)).isCloseTo(20, within(0.001));
    assertThat(lines.land().size()).isZero();
  }

  private static String topology(String objects) {
    return "{\"type\":\"Topology\",\"transform\":{\"scale\":[0.1,0.1],\"translate\":[100,20]},"
        + "\"objects\":{"
        + objects
        + "},\n\"arcs\":[[[0,0],[100,0]],[[100,0],[0,100],[-100,-100]],[[300,0],[10,10]]]}";
  }

  private static final String PROVINCES =
      "\"中国省界\":{\"type\":\"GeometryCollection\",\"geometries\":["
          + "{\"type\":\"Polygon\",\"properties\":{\"name\":\"甲\"},\"arcs\":[[0,1]]},"
          + "{\"type\":\"MultiLineString\",\"arcs\":[[2],[-3]]},"
          + "{\"type\":null}]}";

  @Test
  void anObjectOfAnyNameIsDrawnAndTheOthersAreNamed() throws IOException {
    String dashes = "\"dashes\":{\"type\":\"LineString\",\"arcs\":[2]}";
    Loaded<Basemap> loaded = read(topology(PROVINCES + "," + dashes));
    Basemap map = loaded.value().orElseThrow();
    assertThat(map.land().featureAt(108, 21)).isZero();
    assertThat(map.land().featureAt(101, 29)).isEqualTo(-1);
    assertThat(map.lines().size()).isEqualTo(2);
    assertThat(map.lines().lon(0)).isCloseTo(130, within(1e-9));
    assertThat(words(loaded, Language.ENGLISH)).contains("中国省界", "Not drawn: dashes");
    assertThat(read(topology(PROVINCES)).problems()).isEmpty();
    Basemap only = read(topology(dashes)).value().orElseThrow();
    assertThat(only.lines().size()).isEqualTo(1);
  }

  @Test
  void aFaultInAnObjectOfAnyNameIsLocated() throws IOException {
    Loaded<Basemap> missing = read(topology("\"x\":{\"type\":\"Polygon\",\"arcs\":[[9]]}"));
    assertThat(missing.problems().getFirst().code()).isEqualTo(ProblemCode.MAP_ARC_MISSING);
    assertThat(missing.problems().getFirst().line()).isEqualTo(1);
    Loaded<Basemap> blob = read(topology("\"x\":{\"type\":\"Blob\",\"arcs\":[[0]]}"));
    assertThat(blob.problems().getFirst().code()).isEqualTo(ProblemCode.NOT_A_MAP);
    Loaded<Basemap> open = read(topology("\"x\":{\"type\":\"Polygon\",\"arcs\":[[0]]}"));
    assertThat(open.problems().getFirst().code()).isEqualTo(ProblemCode.MAP_RING_OPEN);
  }

  @Test
  void aMapOfTheWorldIsToldFromOneOfAPart() throws IOException {
    assertThat(read(collection(List.of(square("a", 100, 30)))).value().orElseThrow().isOfWorld())
        .isFalse();
    assertThat(ShippedBasemaps.read("land-110m.json").isOfWorld()).isTrue();
  }
}
